import type { Problem } from "../util/problem.ts";
import type { Language } from "./english-words.ts";

/**
 * The problem of a text that is surely in another language than English; null for English, and for too little to tell.
 *
 * @example
 * notEnglish({ code: "ukr", name: "Ukrainian", confident: true })?.message; // "The text looks like Ukrainian, not English."
 */
export function notEnglish({ code, name, confident }: Language): Problem | null {
  if (!confident || code === "eng") return null;
  const shown = name ?? "another language";
  return {
    code: "input-refused",
    message: `The text looks like ${shown}, not English.`,
    received: `${shown} (${code})`,
    allowed: "a report in English",
    advice: "It is kept, unread. Give an English version of it.",
  };
}
