import type { Reading } from "../../extract/certainty/index.ts";
import type { Range } from "../../text/index.ts";

/** The head of some words and what it hangs on, up to the root; a tree that turns in a circle is left. */
export function* upFrom(reading: Reading, words: Range): Generator<number> {
  const seen = new Set<number>();
  for (let word = reading.headOf(words) ?? -1; word >= 0 && !seen.has(word); word = reading.head(word)) {
    seen.add(word);
    yield word;
  }
}
