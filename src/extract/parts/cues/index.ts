import { captionCues } from "./caption.ts";
import { consentCues } from "./consent.ts";
import { creditCues } from "./credit.ts";
import type { Cue } from "./cue.ts";
import { furnitureCues } from "./furniture.ts";
import { pointerCues } from "./pointer.ts";
import { sharingCues } from "./sharing.ts";
import { subscriptionCues } from "./subscription.ts";

/**
 * All wordings, most telling first.
 *
 * Each is so narrow that no sentence of a report has it: an order to the reader ("Read more about", never "Read more
 * than"), the page speaking of itself ("our newsletter"), or a label with a colon.
 */
export const cues: readonly Cue[] = [
  consentCues,
  subscriptionCues,
  sharingCues,
  furnitureCues,
  creditCues,
  pointerCues,
  captionCues,
].flat();

/** Finds the first cue of a scope that fits some words. */
export class CueFinder {
  private readonly byStart = new Map<string, Cue[]>();
  private readonly byLetters: Cue[] = [];

  constructor(scope: Cue["scope"]) {
    for (const cue of cues.filter((known) => known.scope === scope)) {
      if (cue.starts === undefined) this.byLetters.push(cue);
      for (const start of cue.starts?.split(" ") ?? [])
        this.byStart.set(start, [...(this.byStart.get(start) ?? []), cue]);
    }
  }

  find(words: string): Cue | undefined {
    return (
      this.byStart.get(firstOf(words))?.find((cue) => fits(cue, words)) ??
      this.byLetters.find((cue) => fits(cue, words))
    );
  }
}

function fits({ upTo = Number.POSITIVE_INFINITY, has, pattern }: Cue, words: string): boolean {
  return words.length <= upTo && (has?.some((letters) => words.includes(letters)) ?? true) && pattern.test(words);
}

/** The first word in small letters, a mark before it left off; "0" for a number; a mark where no word follows it. */
function firstOf(words: string): string {
  const [, mark = "", word = "", number] =
    /^([^\p{L}\p{N}\s]?\s?)(?:(\p{L}+(?:[’']\p{L}*)?)|(\p{N}))?/u.exec(words) ?? [];
  if (/^[#©&«←‹]/.test(mark)) return mark.charAt(0);
  return number === undefined ? word.toLowerCase() : "0";
}
