import { overlaps, type Range } from "../../text/index.ts";
import { nounPhrase } from "../noun-phrase.ts";
import { antecedentOf, subjectOf } from "../subject.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { rolesInOrder } from "./text-order.ts";
import { verbIn } from "./verb-in.ts";
import { headIn } from "./words-in.ts";

/** What comes to those whom an attack hits. */
const befalls = /^(?:killed|wounded|injured|hurt|maimed|died|die|dies|hit|perished|slain)$/u;
const by = /^(?:by|in|during)$/u;

/**
 * Attacks that a noun names as what somebody was killed or hurt by, with those as whom they hit; where it fell is not acted upon
 * beside them.
 *
 * @example
 * // "46 civilians were killed by an airstrike on a mosque": the civilians, not the mosque, of the airstrike as of the killing
 */
export function withVictims(frames: readonly Frame[], trees: Trees, canAct: (noun: number) => boolean): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || frame.plover.value !== "ASSAULT") return frame;
    const victims = victimsOf(trees, frame, canAct);
    if (victims === null || frame.roles.some((one) => isParty(one) && overlaps(one.range, victims))) return frame;
    const behind = ({ role, range }: RoleWords) => role === "recipient" && range.start >= frame.trigger.end;
    const acted: RoleWords = { role: "recipient", range: victims, probability: 0.7, rule: "victims-of-attack" };
    const others = frame.roles.filter((one) => !behind(one));
    return { ...frame, roles: rolesInOrder([...others, acted]) };
  });
}

/** Whoever the verb over an attack's noun says was killed or hurt by it; null where none does. */
function victimsOf(trees: Trees, { trigger }: EventFrame, canAct: (noun: number) => boolean): Range | null {
  const noun = verbIn(trees, trigger) === null ? headIn(trees, trigger) : null;
  if (noun === null || trees.kind(noun) !== "obl") return null;
  const verb = trees.head(noun);
  if (!befalls.test(trees.word(verb)) || !trees.childrenOf(noun, "case").some((one) => by.test(trees.word(one))))
    return null;
  if (!trees.isPassive(verb) && !/^(?:die[sd]?|perished)$/u.test(trees.word(verb))) return null;
  const victim = subjectOf(trees, verb) ?? antecedentOf(trees, verb);
  return victim === null || !canAct(victim) ? null : nounPhrase(trees, victim);
}
