import { organisationNamed, stateNamed } from "../../ontology/actor/index.ts";
import { stemOf } from "../../util/stem.ts";
import { rarity } from "../copies/rarity.ts";
import { rankOf } from "./word-meaning.ts";

/** What the name of a state or of a known organisation weighs: many reports have it, whatever they tell. */
const wideWeight = 0.2;

const known = new Map<string, boolean>();
const mostKnown = 100_000;

/** Whether a word is the name of a state or of a known organisation. */
export function isWide(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const wide = [capital, word.toUpperCase()].some(
    (name) => stateNamed(name) !== null || organisationNamed(name) !== null,
  );
  if (known.size >= mostKnown) known.clear();
  known.set(word, wide);
  return wide;
}

const told = new Map<string, number>();

/** How much a word tells of what an entry is about: 0 for one that most reports have, 1 for a rare one. */
export function tellingOf(word: string): number {
  const before = told.get(word);
  if (before !== undefined) return before;
  const telling = isWide(word) ? wideWeight : rarity(stemOf(word)) * (commonShare + (1 - commonShare) * rankOf(word));
  if (told.size >= mostKnown) told.clear();
  told.set(word, telling);
  return telling;
}

/** What the most common word weighs of what a rare one does, where few reports have either. */
const commonShare = 0.4;
