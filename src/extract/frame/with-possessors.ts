import { overlaps } from "../../text/index.ts";
import { climb } from "../climb.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame } from "./frame.ts";
import { withRoles } from "./with-roles.ts";
import { headIn } from "./words-in.ts";

const doersOwn =
  /^(?:requests?|demands?|calls?|appeals?|pleas?|proposals?|offers?|invitations?|promises?|pledges?|vows?|threats?|warnings?|ultimatums?|refusals?|rejections?|criticisms?|condemnations?|accusations?|allegations?|complaints?|denunciations?|support|backing|praise|endorsements?|aid|help|assistance|fights?|wars?|campaigns?|offensives?|invasions?|incursions?|struggles?)$/u;

/** Whether a noun is for what somebody says, gives or fights, so that whoever it belongs to does it; of a murder or a release it may be the other. */
export function isDoersOwn(noun: string): boolean {
  return doersOwn.test(noun);
}

/**
 * Events that a noun names with what belongs to somebody, without others who do it: an owner of such an act is its doer, and
 * whoever stands elsewhere in the sentence does what its verb says.
 *
 * @example
 * // "protests by Turks angry over Russia's support for Assad", of which the model has Turks and Russia support him: Russia
 */
export function withPossessors(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || /^(?:CONSULT|COOPERATE)$/u.test(frame.plover.value)) return frame;
    const owners = ownersOf(trees, frame);
    if (owners.length === 0) return frame;
    const isOwner = ({ range }: EventFrame["roles"][number]) =>
      owners.some((one) => overlaps(trees.syntax.words[one] ?? frame.trigger, range));
    if (!frame.roles.some((one) => one.role === "agent" && isOwner(one))) return frame;
    return withRoles(
      frame,
      frame.roles.filter((one) => one.role !== "agent" || isOwner(one) || isWithin(trees, one.range, frame)),
    );
  });
}

/** To whom the noun of an act belongs, with what "and" joins to him; none where a verb is among its words. */
function ownersOf(trees: Trees, { trigger }: EventFrame): number[] {
  const noun = headIn(trees, trigger);
  if (noun === null || trees.upos(noun) !== "NOUN" || !isDoersOwn(trees.word(noun))) return [];
  return trees
    .childrenOf(noun, "nmod")
    .filter((one) => trees.relation(one) === "nmod:poss")
    .flatMap((one) => trees.joined(one));
}

/** Whether words hang on the act itself: "their campaign with the army", "threats by the group". */
function isWithin(trees: Trees, range: EventFrame["trigger"], { trigger }: EventFrame): boolean {
  const [act, word] = [headIn(trees, trigger), headIn(trees, range)];
  return word !== null && climb(trees.syntax, word).some(({ head }) => head === act);
}
