import type { ModelText } from "./model-text.ts";

/**
 * For each of the words [first, last) of a text where those end that stand in one sentence with it and behind it, none left
 * out between them; all counted from `first`.
 */
export function endsInOneSentence(
  { sentence, cut }: Pick<ModelText, "sentence" | "cut">,
  first: number,
  last: number,
): Int32Array {
  const ends = new Int32Array(last - first);
  let end = last;
  for (let word = last - 1; word >= first; word--) {
    ends[word - first] = end - first;
    if (sentence[word] === 1 || cut[word] === 1) end = word;
  }
  return ends;
}
