import type { ModelText } from "./model-text.ts";

/** Whether words [first, last) of a text stand in one sentence, with none left out between them. */
export function inOneSentence({ sentence, cut }: Pick<ModelText, "sentence" | "cut">, first: number, last: number) {
  for (let word = first + 1; word < last; word++) if (sentence[word] === 1 || cut[word] === 1) return false;
  return true;
}
