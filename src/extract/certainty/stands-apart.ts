import { hasSubject } from "./complement.ts";
import type { Reading } from "./reading.ts";

/** A clause with its own subject behind a semicolon, colon or dash is told by itself; a colon may open what is said. */
export function standsApart(reading: Reading, at: number, head: number): boolean {
  if (!/^(?:conj|parataxis|dep|ccomp|advcl|appos)$/u.test(reading.kind(at)) || !hasSubject(reading, at)) return false;
  const mark = reading.child(at, (child) => /^(?:although|though|whereas)$/u.test(reading.word(child)));
  if (mark !== null && head < mark && reading.word(mark - 1) === ",") return true;
  const opensSpeech = reading.kind(at) === "ccomp" && head < at;
  for (let word = Math.min(at, head); word < Math.max(at, head); word++) {
    if (reading.word(word) === ";" || (/^[:—–]$/u.test(reading.word(word)) && !opensSpeech)) return true;
  }
  return false;
}
