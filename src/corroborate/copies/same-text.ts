import type { Sketch } from "./sketch.ts";
import { wordOf } from "./word-code.ts";

/** Whether two texts have the same words one after another, however they are broken into sentences; their titles do not matter. */
export function areSameText(first: Pick<Sketch, "sentences">, second: Pick<Sketch, "sentences">): boolean {
  const [one, other] = [first, second].map(({ sentences }) => sentences.flatMap((codes) => [...codes].map(wordOf)));
  return one?.length === other?.length && one?.every((word, at) => word === other?.[at]) === true;
}
