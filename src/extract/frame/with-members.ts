import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { withRoles } from "./with-roles.ts";
import { headIn } from "./words-in.ts";

/** What names some of a group, up to the name: one, or others of the list before it. */
const opening =
  /\b(?:including|notably|especially|particularly|such as|among them|among whom|one of them)\s(?:(?:the|an?)\s)?(?:\p{Lu}[\p{L}\p{M}'’.-]*(?:\s\p{Lu}[\p{L}\p{M}'’.-]*)*(?:,|,?\sand)\s(?:the\s)?)*$/u;
const furthest = 110;

/** The rule by which somebody is on the side of the group that he is named as one of. */
export const sideOfGroup = "side-of-group";

/**
 * Events in which those who are named as some of a group are on its side, whatever the model has made of them.
 *
 * @example
 * // "Several states condemned the raid, including Chile and Ghana": these condemn it too; "killed three aid workers, among them a nurse"
 */
export function withMembers(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event") return frame;
    const roles = frame.roles.map((one) => (isParty(one) ? onSideOfGroup(trees, frame, one) : one));
    return withRoles(frame, roles);
  });
}

function onSideOfGroup(trees: Trees, frame: EventFrame, party: RoleWords): RoleWords {
  const from = Math.max(0, party.range.start - furthest);
  const words = opening.exec(trees.text.slice(from, party.range.start));
  if (words === null) return party;
  const opened = from + words.index;
  const group = frame.roles.findLast((one) => {
    const head = isParty(one) && one.range.end <= opened ? headIn(trees, one.range) : null;
    return (
      head !== null &&
      /^\p{Ll}/u.test(trees.slice(head, head + 1)) &&
      !/[.;:]\s/u.test(trees.text.slice(one.range.end, opened))
    );
  });
  if (group === undefined || group.role === party.role) return party;
  return { ...party, role: group.role, rule: sideOfGroup };
}
