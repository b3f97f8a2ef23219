import { useSyncExternalStore } from "react";
import { keptHere } from "./outbox/kept.ts";

const key = "onrecord-reviewer";
const kept = keptHere();
const listeners = new Set<() => void>();

/** Most characters of a reviewer's name. */
export const mostOfAName = 80;

/** Who reviews in this browser; empty until a name was typed. */
export function reviewerNow(): string {
  return kept.getItem(key) ?? "";
}

/** Keeps a reviewer's name. */
export function keepReviewer(name: string): void {
  kept.setItem(key, name.trim().replace(/\s+/g, " ").slice(0, mostOfAName));
  for (const listener of listeners) listener();
}

/** Who reviews in this browser, anew when another name is typed, in another tab too. */
export function useReviewer(): string {
  return useSyncExternalStore(subscribe, reviewerNow);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}
