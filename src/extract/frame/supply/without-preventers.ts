import { overlaps } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { Frame, TransferFrame } from "../frame.ts";
import { withRoles } from "../with-roles.ts";
import { doerOf } from "./doer.ts";

/** What is done against a transfer by others than those who make it; who "halts" or "blocks" one may be its maker. */
const preventing =
  /^(?:prevent(?:s|ed|ing)?|disrupt(?:s|ed|ing)?|thwart(?:s|ed|ing)?|foil(?:s|ed|ing)?|hinder(?:s|ed|ing)?|imped(?:e|es|ed|ing)|counter(?:s|ed|ing)?|interdict(?:s|ed|ing)?|intercept(?:s|ed|ing)?|combat(?:s|ed|ing|ted|ting)?|condemn(?:s|ed|ing)?|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|fear(?:s|ed|ing)?|protest(?:s|ed|ing)?)$/u;
/** Most steps from a transfer up to the verb of what is done against it. */
const furthest = 3;

/**
 * Transfers without the supplier that only acts against them.
 *
 * @example
 * // "Israel carried out strikes to prevent arms transfers to Hezbollah": Israel supplies nothing
 */
export function withoutPreventers(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => (frame.kind === "transfer" ? withoutPreventer(frame, trees) : frame));
}

function withoutPreventer(frame: TransferFrame, trees: Trees): TransferFrame {
  const verb = preventerOf(frame, trees);
  const doer = verb === null ? null : doerOf(trees, verb);
  if (verb === null || doer === null) return frame;
  const range = nounPhrase(trees, doer);
  const roles = frame.roles.filter((one) => one.role !== "agent" || !overlaps(one.range, range));
  return withRoles(frame, roles);
}

function preventerOf({ trigger }: TransferFrame, trees: Trees): number | null {
  const { words } = trees.syntax;
  let at = words.findIndex(({ start, end }) => start < trigger.end && trigger.start < end);
  for (let steps = 0; at >= 0 && steps < furthest; steps++) {
    const head = trees.head(at);
    if (head < 0) return null;
    if (head < at && trees.isVerb(head) && preventing.test(trees.word(head))) return head;
    at = head;
  }
  return null;
}
