import { dayOfIso } from "../../util/civil-day.ts";
import { senseVector } from "../../util/vectors.ts";
import { contentWords, stemOf } from "./content-words.ts";
import { type Term, termOf } from "./soft-words.ts";
import { isWide, tellingOf } from "./telling.ts";
import type { Party, Trace } from "./trace.ts";
import { meaningTogether } from "./word-meaning.ts";

/** A party with the words of its name. */
export interface NamedParty extends Party {
  readonly words: ReadonlySet<string>;
}

/** What the beginning of a report tells, the same for all its entries. */
interface ComparedTopic {
  readonly topicStems: ReadonlyMap<string, string>;
  readonly topicWeights: ReadonlyMap<string, number>;
}

/** A trace with what comparing it takes, made once. */
export interface Compared extends Omit<Trace, "sense" | "topic" | "agents" | "recipients">, ComparedTopic {
  readonly agents: readonly NamedParty[];
  readonly recipients: readonly NamedParty[];
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
  readonly aroundNamesWeight: number;
  /** Those around it that few reports have. */
  readonly rareAround: ReadonlyMap<string, number>;
  /** Years before that of its report of which it tells; all, where the day of its report is not known. */
  readonly pastYears: readonly number[];
  /** Names among the words that are not those of a state or a known organisation, of which many reports tell. */
  readonly narrowNames: readonly string[];
  /** Its words as they are compared by meaning. */
  readonly terms: readonly Term[];
  /** The words that name its deed, and those that tell what only it tells in its report. */
  readonly deedTerms: readonly Term[];
  readonly ownTerms: readonly Term[];
  readonly conditionTerms: readonly Term[];
  readonly besideTerms: readonly Term[];
  readonly behindTerms: readonly Term[];
  /** Its words but for those that name its deed: what is done to what, and with what. */
  readonly objectTerms: readonly Term[];
  /** Stems of two words that stand beside each other, but for words that tell nothing. */
  readonly phrases: ReadonlySet<string>;
  readonly agentTerms: readonly Term[];
  readonly recipientTerms: readonly Term[];
  /** What the words mean together: its own, and those of the sentences around it. */
  readonly meaning: Float32Array | null;
  readonly aroundMeaning: Float32Array | null;
  /** Days as numbers. */
  readonly from: number | null;
  readonly to: number | null;
  readonly told: number | null;
}

/** The words at the beginning of a report, ready to be compared. */
export function comparedTopic(words: Trace["topic"]): ComparedTopic {
  const topicStems = new Map(words.map((word) => [stemOf(word), word]));
  return { topicStems, topicWeights: weightsOf(topicStems) };
}

/** Makes a trace ready to be compared. @param of - its report's topic, where other entries have it too. */
export function comparedTrace({ topic, ...trace }: Trace, of: ComparedTopic = comparedTopic(topic)): Compared {
  const stems = new Map(trace.words.map((word) => [stemOf(word), word]));
  const around = new Map(trace.context.map((word) => [stemOf(word), word]));
  const often = new Set(trace.often);
  const deedStems = new Set(trace.deed.map(stemOf));
  const terms = termsOf(stems, new Set(trace.names));
  const aroundWeights = weightsOf(around);
  const aroundNames = trace.contextNames.filter((stem) => !isWide(around.get(stem) ?? stem));
  const now = trace.published === null ? Number.POSITIVE_INFINITY : Number(trace.published.slice(0, 4));
  return {
    ...trace,
    ...of,
    agents: trace.agents.map(withWords),
    recipients: trace.recipients.map(withWords),
    sense: trace.sense === null ? null : senseVector(trace.sense),
    terms,
    deedTerms: trace.deed.map(bareTerm),
    conditionTerms: trace.condition.map(bareTerm),
    besideTerms: mostTelling(trace.beside.map(bareTerm)),
    behindTerms: mostTelling(trace.behind.map(bareTerm)),
    objectTerms: termsOf(new Map([...stems].filter(([stem]) => !deedStems.has(stem))), new Set(trace.names)),
    phrases: new Set(trace.words.slice(1).map((word, at) => `${stemOf(trace.words[at] ?? "")} ${stemOf(word)}`)),
    ownTerms: termsOf(new Map([...stems].filter(([stem]) => !often.has(stem))), new Set(trace.names)),
    agentTerms: partyTerms(trace.agents),
    recipientTerms: partyTerms(trace.recipients),
    meaning: meaningOfAll(terms),
    aroundMeaning: meaningOfAll(termsOf(around, new Set(trace.contextNames))),
    stems,
    weights: weightsOf(stems),
    around,
    aroundWeights,
    aroundNames,
    aroundNamesWeight: aroundNames.reduce((sum, stem) => sum + (aroundWeights.get(stem) ?? 0), 0),
    rareAround: new Map([...aroundWeights].filter(([, weight]) => weight >= rareFrom)),
    pastYears: trace.years.filter((year) => year < now),
    narrowNames: trace.names.filter((stem) => !isWide(stems.get(stem) ?? stem)),
    from: trace.days === null ? null : dayOfIso(trace.days[0]),
    to: trace.days === null ? null : dayOfIso(trace.days[1]),
    told: trace.published === null ? null : dayOfIso(trace.published),
  };
}

/** A word that tells so much is rare. */
const rareFrom = 0.6;

const bareTerm = (word: string) => termOf(stemOf(word), word, tellingOf(word), false);

const withWords = (party: Party): NamedParty => ({
  ...party,
  words: new Set(contentWords(party.name).map(({ stem }) => stem)),
});

/** So many words are compared by meaning, those that tell most. */
const mostTerms = 14;

const mostTelling = (terms: readonly Term[]) => [...terms].sort((a, b) => b.weight - a.weight).slice(0, mostTerms);

const termsOf = (stems: ReadonlyMap<string, string>, names: ReadonlySet<string>): Term[] =>
  mostTelling([...stems].map(([stem, word]) => termOf(stem, word, tellingOf(word), names.has(stem))));

const partyTerms = (parties: readonly Party[]): Term[] =>
  termsOf(
    new Map(parties.flatMap(({ name }) => contentWords(name).map(({ stem, text }) => [stem, text.toLowerCase()]))),
    new Set(),
  );

const meaningOfAll = (terms: readonly Term[]) => meaningTogether(terms.map(({ meaning, weight }) => [meaning, weight]));

function weightsOf(stems: ReadonlyMap<string, string>): Map<string, number> {
  return new Map([...stems].map(([stem, word]) => [stem, tellingOf(word)]));
}
