import type { Compared } from "./compared.ts";
import type { Feature } from "./feature.ts";

/** Actors in common that weigh less than this are none. */
const nothingCommon = 0.1;

/** How far two tell of the same actors, whether these take part or are only spoken of; those seldom told of say more. */
export function toldActorsFeatures(a: Compared, b: Compared): Feature[] {
  const others = new Map(b.actorsTold.map(({ id, weight }) => [id, weight]));
  const common = a.actorsTold.flatMap(({ id, weight }) => {
    const other = others.get(id);
    return other === undefined ? [] : [{ id, weight: Math.min(weight, other) }];
  });
  const [least, shared] = [Math.min(total(a.actorsTold), total(b.actorsTold)), total(common)];
  if (least === 0) return [];
  return [
    { name: "actors-told-part", value: Math.min(1, shared / least), values: common.map(({ id }) => id) },
    { name: "actors-told-differ", value: shared < nothingCommon ? 1 : 0, values: [] },
  ];
}

const total = (all: Compared["actorsTold"]) => all.reduce((sum, { weight }) => sum + weight, 0);
