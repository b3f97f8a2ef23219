import type { Range } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { Frame, RoleWords, ThreatFrame } from "../frame.ts";
import { doerOf } from "../supply/doer.ts";
import { rolesInOrder } from "../text-order.ts";

/** From here on whom the model takes for the issuer stands. */
const sure = 0.6;
/** How likely the subject of the verb is the issuer. */
const likely = 0.8;
const rule = "reserver-of-right";

/**
 * Reserved rights with whoever reserves them, where the model is sure of nobody: the subject of the verb.
 *
 * @example
 * // "I told them that we then reserve the right to supply others": we
 */
export function withReservers(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) =>
    frame.kind === "threat" && frame.form.value === "reserved-right" ? withReserver(frame, trees) : frame,
  );
}

function withReserver(frame: ThreatFrame, trees: Trees): ThreatFrame {
  if (frame.roles.some(({ role, probability }) => role === "agent" && probability >= sure)) return frame;
  const verb = verbOf(frame.trigger, trees);
  const doer = verb === null ? null : doerOf(trees, verb);
  if (doer === null) return frame;
  const issuer: RoleWords = { role: "agent", range: nounPhrase(trees, doer), probability: likely, rule };
  const others = frame.roles.filter(({ role }) => role !== "agent");
  return { ...frame, roles: rolesInOrder([...others, issuer]) };
}

function verbOf({ start, end }: Range, trees: Trees): number | null {
  const at = trees.syntax.words.findIndex(
    (word, i) => word.start >= start && word.end <= end && /^reserv(?:e|es|ed|ing)$/u.test(trees.word(i)),
  );
  return at < 0 ? null : at;
}
