import { stateNamed } from "../../ontology/actor/index.ts";
import type { Trees } from "../trees.ts";
import { meanOf } from "./confidence.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { headIn, wordsIn } from "./words-in.ts";

/** Below, a party beside a much surer one of its role is more often none of the act's than one of them. */
const leastBeside = 0.6;
/** How much surer the other has to be. */
const lead = { agent: 0.3, recipient: 0.1 };

/**
 * Events in which a party that the words leave in doubt stays open: one beside a surer one of its role to which no "and"
 * joins it, and, where troops move, one whom they do not move against.
 *
 * @example
 * // "Brett McGurk, the envoy for the coalition, resigned", of which the model takes both: Brett McGurk
 * // "moved rocket launchers to Gotland": against nobody who is named; "shadowed a tanker": against the tanker
 */
export function withoutDoubtful(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event") return frame;
    const roles = frame.roles.filter((one) => !isDoubtful(trees, frame, one));
    if (roles.length === frame.roles.length) return frame;
    const [agent, recipient] = [meanOf(frame, "agent"), meanOf(frame, "recipient")];
    return {
      ...frame,
      roles,
      sides: { ...(agent === null ? {} : { agent }), ...(recipient === null ? {} : { recipient }) },
    };
  });
}

function isDoubtful(trees: Trees, frame: EventFrame, { role, probability, range }: RoleWords): boolean {
  if (role !== "agent" && role !== "recipient") return false;
  const head = headIn(trees, range);
  const surest = Math.max(...frame.roles.filter((one) => one.role === role).map((one) => one.probability));
  // Who threatens or asks speaks for somebody, and both are named.
  const isSpoken = role === "agent" && /^(?:THREATEN|REQUEST)$/u.test(frame.plover.value);
  const isBeside = !isSpoken && probability < leastBeside && probability + lead[role] <= surest;
  if (isBeside && (head === null || trees.kind(head) !== "conj")) return true;
  if (role === "agent" || frame.plover.value !== "MOBILIZE") return false;
  if (stateNamed(trees.text.slice(range.start, range.end)) !== null) return false;
  return head === null || !isAgainst(trees, head, wordsIn(trees, frame.trigger));
}

/** Whether a move is made against what a word stands for: the object of its verb, what "against" brings. */
function isAgainst(trees: Trees, head: number, act: readonly number[]): boolean {
  if (trees.childrenOf(head, "case").some((one) => /^(?:against|at)$/u.test(trees.word(one)))) return true;
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = trees.head(at), steps++) {
    if (trees.kind(at) === "obj") return act.includes(trees.head(at));
    if (!/^(?:amod|compound|flat|conj|nmod)$/u.test(trees.kind(at))) return false;
    if (trees.kind(at) === "nmod" && trees.relation(at) !== "nmod:poss") return false;
  }
  return false;
}
