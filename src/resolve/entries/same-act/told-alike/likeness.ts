import type { Range } from "../../../../text/index.ts";
import { product, senseVector } from "../../../../util/vectors.ts";
import type { DraftContext } from "../../draft.ts";

/** The senses of a report's passages, found once. */
const known = new WeakMap<DraftContext, Map<string, Float32Array | null>>();

/** How far two passages of a report mean the same, 0 to 1: the cosine of their senses; 0 where the model has none. */
export function likeness(context: DraftContext, a: readonly Range[], b: readonly Range[]): number {
  const [one, other] = [senseOf(context, a), senseOf(context, b)];
  return one === null || other === null ? 0 : Math.max(0, product(one, other));
}

function senseOf(context: DraftContext, ranges: readonly Range[]): Float32Array | null {
  const senses = known.get(context) ?? new Map<string, Float32Array | null>();
  known.set(context, senses);
  const key = ranges.map(({ start, end }) => `${start}-${end}`).join(" ");
  const found = senses.get(key);
  if (found !== undefined) return found;
  const base64 = context.input.senseOf(ranges);
  const sense = base64 === null ? null : senseVector(base64);
  senses.set(key, sense);
  return sense;
}
