import { useEffect } from "react";
import type { Entry } from "../../record/index.ts";
import { go } from "../address/address.ts";
import { isTyping } from "../parts/typing.ts";

/** `j` and `k` go to the next and the previous entry that is shown, Escape to none. */
export function useEntryKeys(entries: readonly Entry[], selected: string | null): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      const at = entries.findIndex(({ id }) => id === selected);
      const step = event.key === "j" ? at + 1 : event.key === "k" ? (at < 0 ? entries.length : at) - 1 : null;
      if (event.key === "Escape") {
        // What closes with the entry does not take the focus along.
        document.activeElement?.closest(".entry")?.querySelector("a")?.focus({ preventScroll: true });
        go(window.location.pathname + window.location.search, "replace");
      }
      const next = step === null ? undefined : entries[step];
      if (next !== undefined) go(`${window.location.search}#${encodeURIComponent(next.id)}`, "replace");
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [entries, selected]);
}
