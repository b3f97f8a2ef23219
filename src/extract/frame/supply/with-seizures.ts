import { weaponNamed } from "../../../ontology/weapon/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import { firstAfter, nominalsOf } from "../../nominals.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import { productOf } from "../confidence.ts";
import type { EventFrame, Frame, RoleWords, TransferFrame } from "../frame.ts";
import { isParty } from "../is-party.ts";
import { withRoles } from "../with-roles.ts";
import { wordsIn } from "../words-in.ts";
import { doerOf } from "./doer.ts";
import { governorAt } from "./governor.ts";
import { isDestination } from "./is-destination.ts";

/** Words of where goods were bound at the end of what the model takes for their name. */
const hanging =
  /,?\s+(?:that\s+(?:was|were)\s+|which\s+(?:was|were)\s+)?(?:bound|destined|meant|intended|headed|heading)$/iu;

/** How likely arms were under way to whom the words say they were bound for. */
const likely = 0.8;

/**
 * Seizures as what they are to each side: whoever the goods were bound for suffers nothing by the event and receives in the
 * transfer, which is the surer where its words name arms and whom they were for; whoever seizes supplies nothing.
 *
 * @example
 * // "Kenyan police intercepted 300 rifles bound for South Sudan": nothing is done to South Sudan, which was to receive them
 */
export function withSeizures(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" && frame.kind !== "transfer") return frame;
    const verb = seizingIn(frame, trees);
    if (verb === null) return frame;
    return frame.kind === "event" ? withoutDestinations(frame, trees) : ofSeized(frame, trees, verb);
  });
}

function seizingIn({ trigger }: Frame, trees: Trees): number | null {
  const isSeizing = (word: number) => trees.isVerb(word) && governorAt(trees, word)?.stage === "intercepted";
  return wordsIn(trees, trigger).find(isSeizing) ?? null;
}

function withoutDestinations(frame: EventFrame, trees: Trees): EventFrame {
  const isBound = ({ role, range }: RoleWords) => role === "recipient" && isDestination(trees, range);
  return withRoles(
    frame,
    frame.roles.filter((one) => !isBound(one)),
  );
}

function ofSeized(frame: TransferFrame, trees: Trees, verb: number): TransferFrame {
  const seizer = seizerOf(trees, verb);
  const roles = frame.roles.flatMap((one) => {
    if (one.role === "item") return [withoutHanging(trees, one)];
    if (!isParty(one)) return [one];
    if (isDestination(trees, one.range))
      return [one.role === "recipient" ? one : { ...one, role: "recipient" as const, rule: "bound-for" }];
    return one.role === "agent" && seizer !== null && overlaps(one.range, seizer) ? [] : [one];
  });
  const told = withRoles(frame, roles);
  const isOfArms = roles.some(({ role, range }) => role === "item" && isArms(trees, range));
  const isBound = roles.some(({ role, range }) => role === "recipient" && isDestination(trees, range));
  if (!isOfArms || !isBound || frame.stage.value !== "intercepted") return told;
  const agreed = productOf({ ...told, probability: likely });
  return { ...told, agreed: Math.max(agreed, frame.agreed ?? 0) };
}

/** "40 armoured vehicles" of "40 armoured vehicles meant [for Libya]". */
function withoutHanging(trees: Trees, one: RoleWords): RoleWords {
  const { start, end } = one.range;
  const behind = hanging.exec(trees.text.slice(start, end))?.[0].length ?? 0;
  return behind === 0 ? one : { ...one, range: { start, end: end - behind } };
}

/** The phrase of whoever seizes: the subject, in the passive what "by" brings. */
function seizerOf(trees: Trees, verb: number): Range | null {
  const doer = trees.isPassive(verb) ? firstAfter(nominalsOf(trees, verb), verb, /^by$/u) : doerOf(trees, verb);
  return doer === null ? null : nounPhrase(trees, doer);
}

/** Whether words name arms, by the lexicon of weapons. */
function isArms(trees: Trees, { start, end }: Range): boolean {
  return weaponNamed(trees.text.slice(start, end))?.type === "arms";
}
