import { useEffect } from "react";

/** Gives the focus back to where it was before what uses this came, once that goes with the focus in it. */
export function useFocusBack(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      // Only afterwards is it known whether the focus was lost, and what stands there again.
      window.setTimeout(() => {
        if (document.activeElement !== document.body) return;
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
      });
    };
  }, []);
}
