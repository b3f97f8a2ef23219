import { overlaps, type Range } from "../../text/index.ts";
import type { About } from "./about.ts";
import type { SaidBy } from "./context.ts";

/** Categories of PLOVER that are done by saying something. */
const speech = new Set(["THREATEN", "ACCUSE", "REQUEST"]);

/**
 * The statement by which an act of speech was done: threatening, accusing and asking are done by saying, so that it is the
 * report that tells of them; null where the act is none, or somebody else tells of it.
 */
export function ownAct<T extends SaidBy>(
  trigger: Range,
  over: readonly T[],
  { category, occurrence, agents }: About,
): T | null {
  if (category === undefined || !speech.has(category) || (occurrence !== undefined && occurrence !== "happened"))
    return null;
  const own = over.find(({ speaker }) => speaker !== null && (agents ?? []).includes(speaker));
  return own?.content.some((range) => overlaps(range, trigger)) ? own : null;
}
