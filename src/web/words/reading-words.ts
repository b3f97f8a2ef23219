import type { Entry } from "../../record/index.ts";

/**
 * How sure the reading of an entry is; what a person put on record is nobody's guess.
 *
 * @example
 * readingWords(entry); // "57 % sure"
 */
export function readingWords({ confidence, madeBy }: Pick<Entry, "confidence" | "madeBy">): string {
  return madeBy.kind === "person" ? "read by a person" : `${Math.round(confidence * 100)} % sure`;
}
