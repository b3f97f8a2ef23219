import type { Entry } from "../record/index.ts";
import { type Range, rangeIndexAt } from "../text/index.ts";

/** A sentence that words of an entry stand in. */
export interface EvidenceSentence extends Range {
  /** Whether the one before it in the text stands right before it here too. */
  readonly follows: boolean;
}

/** The sentences that an entry's words stand in, in the order of the words; those in between are left out. */
export function evidenceSentences(sentences: readonly Range[], { evidence }: Pick<Entry, "evidence">) {
  const shown = new Set<number>();
  for (const { start, end } of evidence) {
    for (let i = indexAt(sentences, start); i <= indexAt(sentences, end - 1); i++) shown.add(i);
  }
  let last: number | null = null;
  return [...shown].flatMap((index): EvidenceSentence[] => {
    const sentence = sentences[index];
    if (sentence === undefined) return [];
    const follows = last === null || index === last + 1;
    last = index;
    return [{ ...sentence, follows }];
  });
}

function indexAt(sentences: readonly Range[], offset: number): number {
  return Math.max(0, rangeIndexAt(sentences, offset));
}
