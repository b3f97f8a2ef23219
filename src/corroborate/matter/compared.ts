import { dayOfIso } from "../../util/civil-day.ts";
import { contentWords, stemOf } from "./content-words.ts";
import { senseVector } from "./sense.ts";
import { type Term, termOf } from "./soft-words.ts";
import { isWide, tellingOf } from "./telling.ts";
import type { Party, Trace } from "./trace.ts";
import { meaningTogether } from "./word-meaning.ts";

/** A trace with what comparing it takes, made once. */
export interface Compared extends Omit<Trace, "sense"> {
  /** What its words mean together, as they were read; of length 1. */
  readonly sense: Float32Array | null;
  /** A word for each stem. */
  readonly stems: ReadonlyMap<string, string>;
  /** How much each of them tells: 0 for a word that most reports have, 1 for a rare one. */
  readonly weights: ReadonlyMap<string, number>;
  /** The same of the sentences around it. */
  readonly around: ReadonlyMap<string, string>;
  readonly aroundWeights: ReadonlyMap<string, number>;
  readonly aroundNames: readonly string[];
  /** The same of the beginning of its report. */
  readonly topicStems: ReadonlyMap<string, string>;
  readonly topicWeights: ReadonlyMap<string, number>;
  /** Names among the words that are not those of a state or a known organisation, of which many reports tell. */
  readonly narrowNames: readonly string[];
  /** Its words as they are compared by meaning. */
  readonly terms: readonly Term[];
  readonly agentTerms: readonly Term[];
  readonly recipientTerms: readonly Term[];
  /** What the words mean together: its own, and those of the sentences around it. */
  readonly meaning: Float32Array | null;
  readonly aroundMeaning: Float32Array | null;
  readonly topicMeaning: Float32Array | null;
  /** Days as numbers. */
  readonly from: number | null;
  readonly to: number | null;
  readonly told: number | null;
}

/** Makes a trace ready to be compared. */
export function comparedTrace(trace: Trace): Compared {
  const stems = new Map(trace.words.map((word) => [stemOf(word), word]));
  const topicStems = new Map(trace.topic.map((word) => [stemOf(word), word]));
  const around = new Map(trace.context.map((word) => [stemOf(word), word]));
  const terms = termsOf(stems, new Set(trace.names));
  return {
    ...trace,
    sense: trace.sense === null ? null : senseVector(trace.sense),
    terms,
    agentTerms: partyTerms(trace.agents),
    recipientTerms: partyTerms(trace.recipients),
    meaning: meaningOfAll(terms),
    aroundMeaning: meaningOfAll(termsOf(around, new Set(trace.contextNames))),
    topicMeaning: meaningOfAll(termsOf(topicStems, new Set())),
    stems,
    weights: weightsOf(stems),
    around,
    aroundWeights: weightsOf(around),
    aroundNames: trace.contextNames.filter((stem) => !isWide(around.get(stem) ?? stem)),
    topicStems,
    topicWeights: weightsOf(topicStems),
    narrowNames: trace.names.filter((stem) => !isWide(stems.get(stem) ?? stem)),
    from: trace.days === null ? null : dayOfIso(trace.days[0]),
    to: trace.days === null ? null : dayOfIso(trace.days[1]),
    told: trace.published === null ? null : dayOfIso(trace.published),
  };
}

/** So many words are compared by meaning, those that tell most. */
const mostTerms = 14;

const termsOf = (stems: ReadonlyMap<string, string>, names: ReadonlySet<string>): Term[] =>
  [...stems]
    .map(([stem, word]) => termOf(stem, word, tellingOf(word), names.has(stem)))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostTerms);

const partyTerms = (parties: readonly Party[]): Term[] =>
  termsOf(
    new Map(parties.flatMap(({ name }) => contentWords(name).map(({ stem, text }) => [stem, text.toLowerCase()]))),
    new Set(),
  );

const meaningOfAll = (terms: readonly Term[]) => meaningTogether(terms.map(({ meaning, weight }) => [meaning, weight]));

function weightsOf(stems: ReadonlyMap<string, string>): Map<string, number> {
  return new Map([...stems].map(([stem, word]) => [stem, tellingOf(word)]));
}
