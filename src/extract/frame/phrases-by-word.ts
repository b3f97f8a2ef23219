import type { Passage } from "./passage-of.ts";

/** Phrases by the word they begin at, so that those of one passage need no look at the others of a long text. */
export class PhrasesByWord {
  private readonly from = new Map<number, { readonly phrase: Passage; readonly order: number }[]>();

  /** @param phrases - words [first, last) of the text. */
  constructor(phrases: readonly Passage[]) {
    for (const [order, phrase] of phrases.entries()) {
      const there = this.from.get(phrase.first);
      if (there === undefined) this.from.set(phrase.first, [{ phrase, order }]);
      else there.push({ phrase, order });
    }
  }

  /** The phrases within the words [first, last) of the text, counted from the first of them, in the order given. */
  within(first: number, last: number): Passage[] {
    const found = [];
    for (let word = first; word < last; word++) {
      for (const one of this.from.get(word) ?? []) if (one.phrase.last <= last) found.push(one);
    }
    return found
      .sort((a, b) => a.order - b.order)
      .map(({ phrase }) => ({ first: phrase.first - first, last: phrase.last - first }));
  }
}
