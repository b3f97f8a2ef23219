import {
  type Candidate,
  type Feature,
  type Features,
  featureNames,
  featuresOf,
  type Question,
} from "./antecedent-features.ts";
import { type Asker, clearly, weights } from "./antecedent-weights.ts";
import type { Frame } from "./frame.ts";
import type { Party } from "./party.ts";

/** What the ranker makes of a question: a party, or none with the reason. */
export interface Ranking {
  readonly party: Party | null;
  readonly probability: number;
  readonly reason: string | null;
}

/** A question as the ranker saw it, for those who fit its weights. */
export interface Seen {
  readonly asker: Asker;
  readonly question: Question;
  readonly candidates: readonly { readonly party: Party; readonly features: Features }[];
}

/**
 * The candidate that stands out, by a log-linear model: the probability of a candidate, or of none, is the softmax of
 * its weighted features. A best candidate that does not reach the asker's threshold leaves the question open.
 */
export function rank(
  frame: Frame,
  asker: Asker,
  question: Question,
  candidates: readonly Candidate[],
  onSeen?: (seen: Seen) => void,
): Ranking {
  if (candidates.length === 0) return { party: null, probability: 0, reason: "nobody named before fits" };
  const scored = candidates.map((candidate) => {
    const features = featuresOf(frame, question, candidate, candidates.length);
    return { party: candidate.party, features, score: dot(asker, features) };
  });
  onSeen?.({ asker, question, candidates: scored });
  const none = weights[asker].none;
  const top = Math.max(none, ...scored.map((s) => s.score));
  let sum = Math.exp(none - top);
  let best = scored[0];
  for (const one of scored) {
    sum += Math.exp(one.score - top);
    if (best === undefined || one.score > best.score) best = one;
  }
  if (best === undefined) return { party: null, probability: 0, reason: "nobody named before fits" };
  const probability = Math.exp(best.score - top) / sum;
  if (probability >= clearly[asker]) return { party: best.party, probability, reason: null };
  const why =
    Math.exp(none - top) / sum > probability
      ? "nobody named before fits well enough"
      : "several named before fit about as well";
  return { party: null, probability, reason: why };
}

function dot(asker: Asker, features: Features): number {
  let sum = 0;
  for (const [name, weight] of weighed[asker]) sum += weight * (features[name] ?? 0);
  return sum;
}

/** The weights that are not 0, as pairs. */
function pairs(asker: Asker): [Feature, number][] {
  const by = weights[asker];
  return featureNames.flatMap((name) => (by[name] ? [[name, by[name]]] : []));
}

const weighed: Readonly<Record<Asker, readonly [Feature, number][]>> = {
  he: pairs("he"),
  it: pairs("it"),
  they: pairs("they"),
  person: pairs("person"),
  body: pairs("body"),
};
