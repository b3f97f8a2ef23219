import type { Kept } from "./outbox.ts";

/** What the browser keeps over a reload; what it will not keep lasts as long as the page. */
export function keptHere(): Kept {
  const inMemory = new Map<string, string>();
  return {
    getItem(key) {
      if (inMemory.has(key)) return inMemory.get(key) ?? null;
      try {
        return window.localStorage.getItem(key);
      } catch {
        return null;
      }
    },
    setItem(key, value) {
      try {
        window.localStorage.setItem(key, value);
        inMemory.delete(key);
      } catch {
        inMemory.set(key, value);
      }
    },
  };
}
