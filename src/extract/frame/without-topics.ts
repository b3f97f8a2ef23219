import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { withRoles } from "./with-roles.ts";
import { headIn, wordsIn } from "./words-in.ts";

/** Verbs whose object is what is spoken of. */
const discussing =
  /^(?:discuss(?:es|ed|ing)?|debat(?:es?|ed|ing)|review(?:s|ed|ing)?|address(?:es|ed|ing)?|explor(?:es?|ed|ing)|rais(?:es?|ed|ing)|weigh(?:s|ed|ing)?)$/u;
/** What brings the matter of talks. */
const about = /^(?:on|about|over|regarding|concerning)$/u;
/** What brings who takes part in them. */
const withWhom = /^(?:with|between|among|by)$/u;
const furthest = 8;

/**
 * Talks without those who are only spoken of: what is discussed and what belongs to it take no part.
 *
 * @example
 * // "The two ministers discussed arms for the rebels", "talks with Ankara on Cyprus": neither the rebels nor Cyprus
 */
export function withoutTopics(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || frame.plover.value !== "CONSULT") return frame;
    const roles = frame.roles.filter((one) => !isTopic(trees, frame, one));
    return withRoles(frame, roles);
  });
}

function isTopic(trees: Trees, frame: EventFrame, party: RoleWords): boolean {
  if (!isParty(party)) return false;
  const act = wordsIn(trees, frame.trigger);
  let at = headIn(trees, party.range) ?? -1;
  for (let steps = 0; at >= 0 && !act.includes(at) && steps < furthest; at = trees.head(at), steps++) {
    const brought = trees.childrenOf(at, "case").map((one) => trees.word(one));
    if (brought.some((word) => withWhom.test(word))) return false;
    if (brought.some((word) => about.test(word))) return true;
    const head = trees.head(at);
    if (trees.kind(at) === "obj" && head >= 0 && discussing.test(trees.word(head))) return true;
  }
  return false;
}
