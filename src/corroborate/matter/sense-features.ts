import { product } from "../../util/vectors.ts";
import type { Feature } from "./feature.ts";

/** Cosines from which two passages begin to mean much the same, and the same. */
const near = 0.3;
const one = 0.5;

/** How far what two entries say means the same, as it was read; nothing where either was read without it. */
export function senseFeatures(a: Float32Array | null, b: Float32Array | null): Feature[] {
  if (a === null || b === null) return [];
  const like = Math.min(1, product(a, b));
  return [
    { name: "sense", value: Math.max(0, like), values: [] },
    {
      name: "sense-near",
      value: Math.max(0, like - near) / (1 - near),
      values: [`alike by ${Math.round(100 * like)} %`],
    },
    { name: "sense-one", value: Math.max(0, like - one) / (1 - one), values: [] },
    // Of most pairs nothing is alike; one of which no sense is known says neither this nor that.
    { name: "sense-differs", value: 1 - Math.max(0, like), values: [] },
  ];
}
