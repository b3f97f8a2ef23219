import { nameOf } from "./name-of.ts";
import { refused } from "./refused.ts";

/** Lets a text with words pass. @throws {OnrecordError} `input-refused` for nothing, white space or signs only. */
export function requireWords(text: string, bytes: number, source: string): void {
  if (/[\p{L}\p{N}]/u.test(text)) return;
  const what = bytes === 0 ? "is empty" : /\S/.test(text) ? "has no words, only signs" : "has only white space";
  throw refused(source, {
    message: `${nameOf(source)} ${what}.`,
    received: `${bytes} bytes`,
    allowed: "a text with words in it",
    advice: source === "-" ? "Check the command that writes to standard input." : "Check that it was saved whole.",
  });
}
