import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { withRoles } from "./with-roles.ts";
import { headIn, wordsIn } from "./words-in.ts";

/** What is said to whoever is asked, or can only be done together with him. */
const withWhom =
  /^(?:convince|persuade|urge|ask|tell|press|pressure|push|get|force|make|compel|lobby|let|allow|beg|implore|assure|reassure|warn|remind|inform|advise|encourage|invite|woo|meet|see|join|visit|hear|interview|accompany|marry)$/u;

/**
 * Requests without those whom what is asked for would befall: somebody else is asked to do it to them.
 *
 * @example
 * // "a call to ban migrants", "called to arrest the general": neither the migrants nor the general is asked
 * // "asked to meet the general", "tried to convince the general": the general is
 */
export function withoutAffected(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || frame.plover.value !== "REQUEST") return frame;
    return withRoles(
      frame,
      frame.roles.filter((one) => !isAffected(trees, frame, one)),
    );
  });
}

function isAffected(trees: Trees, { trigger }: EventFrame, { role, range }: RoleWords): boolean {
  const head = headIn(trees, range);
  if (role !== "recipient" || head === null || trees.kind(head) !== "obj") return false;
  const verb = trees.head(head);
  const act = wordsIn(trees, trigger);
  return (
    act.includes(verb) &&
    act.some((one) => one < verb && one === trees.head(verb)) &&
    trees.word(verb - 1) === "to" &&
    /^(?:acl|xcomp|ccomp|advcl)$/u.test(trees.kind(verb)) &&
    !withWhom.test(trees.word(verb))
  );
}
