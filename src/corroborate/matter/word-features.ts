import { product } from "../../util/vectors.ts";
import { besideFeatureNames, besideFeatures } from "./beside-features.ts";
import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";
import { agreement } from "./party-features.ts";
import { senseFeatures } from "./sense-features.ts";
import { softShare } from "./soft-words.ts";

/** Words in common that weigh less than this are none. */
const nothingCommon = 0.5;

/** Like words of what a deed is done to that weigh less than this are none. */
const nothingShared = 0.15;

/** Words in common that weigh so much together say as much as more of them: one shared verb says little. */
const muchCommon = 3;

/** The features of words but for {@link meaningFeatures}, none of which is more than 1; they take longest to compare. */
export const singleWordFeatureNames = [
  ...besideFeatureNames,
  "words",
  "words-few",
  "names-same",
  "names-differ",
  "like-words",
  "like-words-amount",
  "like-words-part",
  "like-words-of-agents",
  "like-words-of-recipients",
  "like-words-in-report",
  "own-words",
  "own-words-part",
  "phrases",
  "objects-part",
  "objects-differ",
  "context",
  "words-told",
] as const;

/** What the words of two entries mean together, and those of the sentences around them: quickly told, of one vector each. */
export function meaningFeatures(a: Compared, b: Compared): Feature[] {
  return [
    { name: "meaning", value: nearness(a.meaning, b.meaning), values: [] },
    { name: "meaning-around", value: nearness(a.aroundMeaning, b.aroundMeaning), values: [] },
    ...senseFeatures(a.sense, b.sense),
  ];
}

/** What two entries say in the same words and in like ones ("withdraw", "pullout"). */
export function wordFeatures(a: Compared, b: Compared): Feature[] {
  const { words, common, share } = sharedWords(a.stems, a.weights, b.stems, b.weights);
  const names = a.narrowNames.filter((one) => b.narrowNames.includes(one));
  const fewestNames = Math.min(a.narrowNames.length, b.narrowNames.length);
  return [
    { name: "words", value: share, values: words },
    { name: "words-few", value: common < nothingCommon && a.stems.size > 0 && b.stems.size > 0 ? 1 : 0, values: [] },
    {
      name: "names-same",
      value: names.length / Math.max(1, fewestNames),
      values: names.map((stem) => a.stems.get(stem) ?? stem),
    },
    { name: "names-differ", value: fewestNames > 0 && names.length === 0 ? 1 : 0, values: [] },
    ...likeWordFeatures(a, b),
    ...objectFeatures(a, b),
    ...aroundFeatures(a, b),
    ...besideFeatures(a, b),
    ...senseFeatures(a.sense, b.sense),
  ];
}

function likeWordFeatures(a: Compared, b: Compared): Feature[] {
  const { share, part, common, pairs } = softShare(a.terms, b.terms);
  const own = softShare(a.ownTerms, b.ownTerms);
  const values = pairs.map(told);
  const agents = agreement([a.agents, a.agentTerms], [b.agents, b.agentTerms]);
  const recipients = agreement([a.recipients, a.recipientTerms], [b.recipients, b.recipientTerms]);
  return [
    { name: "like-words", value: share, values },
    { name: "like-words-amount", value: Math.min(1, common / muchCommon), values },
    { name: "like-words-part", value: part, values },
    { name: "like-words-of-agents", value: share * agents, values },
    { name: "like-words-of-recipients", value: share * recipients, values },
    { name: "like-words-in-report", value: a.report === b.report ? share : 0, values },
    { name: "own-words", value: own.share, values: own.pairs.map(told) },
    { name: "own-words-part", value: own.part, values: own.pairs.map(told) },
    { name: "meaning", value: nearness(a.meaning, b.meaning), values: [] },
  ];
}

/** What a deed is done to, and with; and words that stand beside each other in both. */
function objectFeatures(a: Compared, b: Compared): Feature[] {
  const phrases = [...a.phrases].filter((one) => b.phrases.has(one));
  const fewest = Math.max(1, Math.min(a.phrases.size, b.phrases.size));
  const found: Feature[] = [{ name: "phrases", value: phrases.length / fewest, values: phrases }];
  if (a.kind === "statement" || a.objectTerms.length === 0 || b.objectTerms.length === 0) return found;
  const { part, common } = softShare(a.objectTerms, b.objectTerms);
  return [
    ...found,
    { name: "objects-part", value: part, values: [] },
    { name: "objects-differ", value: common < nothingShared ? 1 : 0, values: [] },
  ];
}

const told = ([one, other]: readonly [string, string]) => (one === other ? one : `${one} ~ ${other}`);

/** The same of the sentences around: what happened to whom stands as often beside an entry's own words as in them. */
function aroundFeatures(a: Compared, b: Compared): Feature[] {
  const { words, share } = sharedWords(a.around, a.aroundWeights, b.around, b.aroundWeights);
  return [
    { name: "context", value: share, values: words },
    { name: "meaning-around", value: nearness(a.aroundMeaning, b.aroundMeaning), values: [] },
    { name: "words-told", value: Math.min(toldAround(a, b), toldAround(b, a)), values: [] },
  ];
}

/** How much of what the words of the one tell stands in the sentences around the other. */
function toldAround({ weights }: Compared, { around }: Compared): number {
  let [all, met] = [0, 0];
  for (const [stem, weight] of weights) {
    all += weight;
    if (around.has(stem)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}

/** Two reports that begin alike are about one thing, and so is what one tells in both. */
export function topicFeatures(a: Compared, b: Compared): Feature[] {
  if (a.report === b.report) return [];
  const { words, share } = sharedWords(a.topicStems, a.topicWeights, b.topicStems, b.topicWeights);
  return [
    { name: "reports-alike", value: share, values: words },
    { name: "reports-alike-told-near", value: near(a, b) * share, values: words },
  ];
}

/** 1 for reports of one day, 0 from a week on. */
function near({ told }: Compared, { told: other }: Compared): number {
  return told === null || other === null ? 0 : Math.max(0, 1 - Math.abs(told - other) / 7);
}

const nearness = (one: Float32Array | null, other: Float32Array | null) =>
  one === null || other === null ? 0 : Math.max(0, product(one, other));

/** The words that two share, what they weigh, and how much that is of both: the cosine. */
function sharedWords(
  one: Compared["stems"],
  weights: Compared["weights"],
  other: Compared["stems"],
  otherWeights: Compared["weights"],
): { readonly words: string[]; readonly common: number; readonly share: number } {
  const words: string[] = [];
  let common = 0;
  for (const [stem, word] of one) {
    if (!other.has(stem)) continue;
    words.push(word);
    common += weights.get(stem) ?? 0;
  }
  const size = Math.sqrt(total(weights) * total(otherWeights));
  return { words, common, share: size === 0 ? 0 : common / size };
}

/** What the words of an entry weigh together, added up once: it is compared with many. */
const totals = new WeakMap<Compared["weights"], number>();

function total(weights: Compared["weights"]): number {
  const known = totals.get(weights);
  if (known !== undefined) return known;
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  totals.set(weights, sum);
  return sum;
}
