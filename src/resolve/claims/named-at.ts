import type { Reading } from "../../extract/certainty/index.ts";
import type { Range } from "../../text/index.ts";
import type { ClaimContext } from "./context.ts";

/** The actor that a noun stands for, and its words: by the words that hang on it before it, else by the noun alone. */
export function namedAt(
  reading: Reading,
  noun: number,
  { actorAt = () => null }: Pick<ClaimContext, "actorAt">,
): { readonly by: string; readonly words: Range } | null {
  const first = Math.min(noun, ...reading.childrenOf(noun).filter((child) => isInName(reading, child, noun)));
  for (const words of [reading.range({ first, last: noun }), reading.range({ first: noun, last: noun })]) {
    const by = actorAt(words);
    if (by !== null) return { by, words };
  }
  return null;
}

/** A small parser takes the "North" of "North Korea" for a subject. */
function isInName(reading: Reading, child: number, noun: number): boolean {
  const isName = child === noun - 1 && reading.upos(child) === "PROPN" && reading.upos(noun) === "PROPN";
  return isName || /^(?:det|amod|compound|flat|nummod|nmod)$/u.test(reading.kind(child));
}
