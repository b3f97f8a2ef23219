import { useMemo, useSyncExternalStore } from "react";

/** Where the page is. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
  /** What stands behind `#`, without it; empty for none. */
  readonly fragment: string;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  window.addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
    window.removeEventListener("hashchange", listener);
  };
}

/** The page's address, anew whenever it changes. */
export function useAddress(): Address {
  const href = useSyncExternalStore(subscribe, () => window.location.href);
  return useMemo(() => {
    const { pathname, searchParams, hash } = new URL(href);
    return { path: pathname, query: searchParams, fragment: decoded(hash.slice(1)) };
  }, [href]);
}

/** Goes to another address of the page; `replace` leaves no step to go back to. */
export function go(to: string, how: "push" | "replace" = "push"): void {
  if (how === "push") window.history.pushState(null, "", to);
  else window.history.replaceState(null, "", to);
  for (const listener of listeners) listener();
}

/** Changes values of the query in place; null takes one out. */
export function setQuery(changes: Readonly<Record<string, string | null>>): void {
  const url = new URL(window.location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  go(url.pathname + url.search + url.hash, "replace");
}

/** A fragment that is no proper encoding stands for itself. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
