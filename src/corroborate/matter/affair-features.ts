import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";

/** Rare words in common that weigh so much together say as much as more of them. */
const manyRare = 3;

/**
 * What tells one affair from another in the sentences of two deeds, whoever is read as taking part: names that few reports
 * have, rare words, and earlier years, of which background is told ("the 2013 attack"). What is said was not judged better
 * by them.
 */
export function affairFeatures(a: Compared, b: Compared): Feature[] {
  if (a.kind === "statement") return [];
  const common = a.aroundNames.filter((stem) => b.aroundNames.includes(stem));
  const least = Math.min(a.aroundNamesWeight, b.aroundNamesWeight);
  const weight = common.reduce((sum, stem) => sum + (a.aroundWeights.get(stem) ?? 0), 0);
  return [
    {
      name: "around-names-part",
      value: least === 0 ? 0 : Math.min(1, weight / least),
      values: common.map((stem) => a.around.get(stem) ?? stem),
    },
    { name: "around-names-differ", value: least > 0 && common.length === 0 ? 1 : 0, values: [] },
    { name: "rare-around", value: Math.min(1, rareInCommon(a, b) / manyRare), values: [] },
    ...yearFeatures(a.pastYears, b.pastYears),
  ];
}

function rareInCommon({ rareAround }: Compared, { aroundWeights }: Compared): number {
  let sum = 0;
  for (const [stem, weight] of rareAround) if (aroundWeights.has(stem)) sum += weight;
  return sum;
}

function yearFeatures(one: readonly number[], other: readonly number[]): Feature[] {
  const [either, both] = [one.length + other.length > 0, one.length > 0 && other.length > 0];
  const met = one.filter((year) => other.includes(year));
  return [
    { name: "past-years-same", value: met.length > 0 ? 1 : 0, values: met.map(String) },
    { name: "past-years-differ", value: both && met.length === 0 ? 1 : 0, values: [...one, ...other].map(String) },
    { name: "one-of-past-differs", value: either && !both ? 1 : 0, values: [] },
  ];
}
