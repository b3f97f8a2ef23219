import type { Actor } from "../../record/index.ts";
import { type Range, rangeIndexAt } from "../../text/index.ts";
import { stateOf } from "../state-of.ts";

const words =
  /^(?:(?:both|the two|the|all)\s+)?(?:sides|countries|governments|parties|states|nations|neighbours|neighbors|rivals|capitals)$/iu;

/** So many sentences back two states are looked for. */
const reach = 8;

/** Whether a name is one of two sides whom the report does not name again: "both sides", "the two governments". */
export function isTheTwo(name: string): boolean {
  return words.test(name);
}

/**
 * The two states that a report last told of together before some words: those of the nearest sentence, this or one of the
 * few before, that names just two besides whoever speaks; null where there is none.
 */
export function twoBefore(
  actors: readonly Actor[],
  sentences: readonly Range[],
  { start }: Range,
  speaker: string | null,
): string[] | null {
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const own = speaker === null ? undefined : known.get(speaker);
  const apart = new Set([speaker, own === undefined ? null : stateOf(own, known)]);
  const at = rangeIndexAt(sentences, start);
  for (let i = at; i >= Math.max(0, at - reach); i--) {
    const sentence = sentences[i];
    if (sentence === undefined) continue;
    const named = actors.filter(
      ({ id, kind, mentions }) =>
        kind === "state" &&
        !apart.has(id) &&
        mentions.some((one) => sentence.start <= one.start && one.end <= Math.min(sentence.end, start)),
    );
    if (named.length === 2) return named.map(({ id }) => id);
  }
  return null;
}
