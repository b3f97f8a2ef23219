import { organisationNamed, stateNamed } from "../../ontology/actor/index.ts";
import { dayOfIso } from "../../util/civil-day.ts";
import { rarity } from "../copies/rarity.ts";
import { stemOf as termStem } from "../copies/terms.ts";
import { stemOf } from "./content-words.ts";
import type { Trace } from "./trace.ts";

/** A trace with what comparing it takes, made once. */
export interface Compared extends Trace {
  /** A word for each stem. */
  readonly stems: ReadonlyMap<string, string>;
  /** How much each of them tells: 0 for a word that most reports have, 1 for a rare one. */
  readonly weights: ReadonlyMap<string, number>;
  /** Names among the words that are not those of a state or a known organisation, of which many reports tell. */
  readonly narrowNames: readonly string[];
  /** Days as numbers. */
  readonly from: number | null;
  readonly to: number | null;
  readonly told: number | null;
}

/** Makes a trace ready to be compared. */
export function comparedTrace(trace: Trace): Compared {
  const stems = new Map(trace.words.map((word) => [stemOf(word), word]));
  return {
    ...trace,
    stems,
    weights: new Map([...stems].map(([stem, word]) => [stem, isWide(word) ? wideWeight : rarity(termStem(word))])),
    narrowNames: trace.names.filter((stem) => !isWide(stems.get(stem) ?? stem)),
    from: trace.days === null ? null : dayOfIso(trace.days[0]),
    to: trace.days === null ? null : dayOfIso(trace.days[1]),
    told: trace.published === null ? null : dayOfIso(trace.published),
  };
}

/** What the name of a state or of a known organisation weighs: many reports have it, whatever they tell. */
const wideWeight = 0.2;

const known = new Map<string, boolean>();
const mostKnown = 100_000;

function isWide(word: string): boolean {
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
