import { climb, dependents, headWord, plain, wordsWithin } from "../../extract/climb.ts";
import type { Parsed } from "../../extract/parsed.ts";
import type { Place } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";

/** Words between a place and the act, through which "where" is still where the act takes place. */
const carries = new Set(["obl", "nmod", "appos", "conj", "flat", "advcl", "acl"]);
/** Prepositions that put an act at a place or on an occasion. */
const puts = new Set([
  "in",
  "at",
  "on",
  "from",
  "during",
  "near",
  "outside",
  "inside",
  "aboard",
  "across",
  "throughout",
]);
const caseOnly = new Set(["case"]);

/** The words of an act: a statement's cue, an event's trigger; and its words that say nothing of where it takes place. */
export interface Act {
  readonly trigger: readonly Range[];
  /** What is said in a statement: places in it are where something else happens. */
  readonly apart: readonly Range[];
}

/**
 * Where an act takes place: the place whose words hang on the act's own, by a preposition of place ("remarked during a
 * visit to Vietnam", "speaking in Geneva, she said"); the nearest of several, null where none does.
 *
 * A place in the speaker's name or office, or in what was said, is not where it was said; a dateline is no evidence.
 */
export function entryPlace(syntax: Parsed, text: string, act: Act, places: readonly Place[]): Place | null {
  const targets = new Set(act.trigger.flatMap((range) => wordsWithin(syntax, range)));
  let nearest: { place: Place; steps: number } | null = null;
  for (const place of places) {
    const { span } = place;
    if (span === null || act.apart.some((range) => overlaps(range, span))) continue;
    const from = headWord(syntax, span);
    const steps = from === null ? null : stepsTo(syntax, text, from, targets);
    if (steps !== null && (nearest === null || steps < nearest.steps)) nearest = { place, steps };
  }
  return nearest?.place ?? null;
}

/** How many steps lead from a place's word to the act; null where none do, or one leaves what belongs to the act. */
function stepsTo(syntax: Parsed, text: string, from: number, targets: ReadonlySet<number>): number | null {
  for (const [i, { word, relation, head }] of climb(syntax, from).entries()) {
    const bare = plain(relation);
    if (!carries.has(bare)) return null;
    if (bare === "advcl" && !wordText(syntax, text, word).endsWith("ing")) return null;
    if (targets.has(head)) return bare === "advcl" || putBy(syntax, text, word) ? i + 1 : null;
  }
  return null;
}

function putBy(syntax: Parsed, text: string, word: number): boolean {
  return dependents(syntax, word, caseOnly).some((at) => puts.has(wordText(syntax, text, at)));
}

function wordText(syntax: Parsed, text: string, word: number): string {
  const range = syntax.words[word];
  return range === undefined ? "" : text.slice(range.start, range.end).toLowerCase();
}
