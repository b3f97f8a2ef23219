import { dayOfIso } from "../../util/civil-day.ts";
import { stemOf } from "./content-words.ts";
import { isWide, tellingOf } from "./telling.ts";
import type { Trace } from "./trace.ts";

/** A trace with what comparing it takes, made once. */
export interface Compared extends Trace {
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
  return {
    ...trace,
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

function weightsOf(stems: ReadonlyMap<string, string>): Map<string, number> {
  return new Map([...stems].map(([stem, word]) => [stem, tellingOf(word)]));
}
