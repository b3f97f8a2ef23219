import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { textBefore } from "./text-before.ts";
import { withRoles } from "./with-roles.ts";
import { headIn, wordsIn } from "./words-in.ts";

/** Getting something for oneself, by which the one who gets it acts and whoever it comes from is the other side. */
const getting =
  /^(?:buy|buys|bought|buying|order(?:s|ed|ing)?|purchas(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|leas(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|get|gets|got|getting|import(?:s|ed|ing)?|deliver(?:y|ies)|tak(?:e|es|ing)|took|acquisition|contracted)$/u;

/**
 * Joint acts and trade with their sides: with whom one works is the other side, and so is from whom one buys, while the buyer
 * acts (PLOVER 2021, COOPERATE).
 *
 * @example
 * // "working closely with its allies": the allies; "Malaysia received jets from Seoul", of which the model has Seoul act: Malaysia does
 */
export function withPartners(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || frame.plover.value !== "COOPERATE") return frame;
    const roles = frame.roles.map((one) => placed(trees, frame, one));
    return withRoles(frame, roles);
  });
}

function placed(trees: Trees, frame: EventFrame, party: RoleWords): RoleWords {
  const head = isParty(party) ? headIn(trees, party.range) : null;
  if (head === null) return party;
  const act = wordsIn(trees, frame.trigger);
  const isOfAct = act.includes(trees.head(firstOf(trees, head)));
  const before = textBefore(trees, party.range);
  const hasVerb = act.some((word) => trees.isVerb(word));
  const gets = act.some((word) => getting.test(trees.word(word)));
  if (party.role === "agent") {
    const isPartner = hasVerb && isOfAct && (/\bwith\s(?:the\s)?$/u.test(before) || endsInWith(trees, act, party));
    const isSeller = gets && /\bfrom\s(?:the\s|an?\s)?$/u.test(before);
    return isPartner || isSeller ? { ...party, role: "recipient", rule: isSeller ? "seller" : "partner" } : party;
  }
  const isBuyer = gets && isOfAct && trees.kind(head) === "nsubj" && !act.some((word) => trees.isPassive(word));
  return isBuyer ? { ...party, role: "agent", rule: "buyer" } : party;
}

/** "Partnering with" among the words of the act, the partner right behind. */
function endsInWith(trees: Trees, act: readonly number[], { range }: RoleWords): boolean {
  const last = act.at(-1);
  const end = last === undefined ? undefined : trees.syntax.words[last]?.end;
  if (last === undefined || end === undefined || trees.word(last) !== "with" || end > range.start) return false;
  return /^\s(?:the\s)?$/u.test(trees.text.slice(end, range.start));
}

function firstOf(trees: Trees, word: number): number {
  return trees.kind(word) === "conj" ? trees.head(word) : word;
}
