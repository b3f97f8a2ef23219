import { overlaps, type Range } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import type { Frame, FrameRole, RoleWords } from "../frame.ts";
import { rolesInOrder } from "../text-order.ts";
import { wordsIn } from "../words-in.ts";
import { ownClause, tellsAct } from "./own-clause.ts";
import { wholeClause } from "./whole-clause.ts";

/** Which words of a frame are clauses, or name what is covered. */
const clausesOf: Readonly<Partial<Record<Frame["kind"], ReadonlySet<FrameRole>>>> = {
  threat: new Set<FrameRole>(["condition", "consequence"]),
  commitment: new Set<FrameRole>(["condition", "consequence", "item"]),
  restriction: new Set<FrameRole>(["item", "consequence", "condition"]),
};

/** Most words between two pieces of one clause that the model has not given: the "of" of "delivery of weapons". */
const gap = 4;
/** What parts two clauses. */
const parting = /[.;:?!“”"()—–\n]/u;
/** How likely the clause of the words that name a threat or pledge is what follows or is owed. */
const likely = 0.6;
const rule = "clause-of-trigger";

/**
 * Frames whose clauses are whole: pieces of one clause joined, each from the front of the phrase that it begins in to the
 * end of the one it ends in, with the words of the act itself where these say what follows or is owed. The network gives
 * roles word by word, none to the words of the act, and none to phrases that play another role.
 *
 * @example
 * // "the delivery" and "weapons" of "bans the delivery of weapons": "the delivery of weapons"; "will not send troops" with
 * // "to Ukraine": both
 */
export function withWholeClauses(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => {
    const sorts = clausesOf[frame.kind];
    return sorts === undefined ? frame : { ...frame, roles: wholeRoles(frame, sorts, trees) };
  });
}

function wholeRoles(frame: Frame, sorts: ReadonlySet<FrameRole>, trees: Trees): readonly RoleWords[] {
  const { trigger } = frame;
  const told = isOneSided(frame) && tellsAct(trees, trigger);
  const act: RoleWords = { role: "consequence", range: trigger, probability: likely, rule };
  const all = told ? rolesInOrder([...frame.roles, act]) : frame.roles;
  const found: RoleWords[] = [];
  for (const one of all) {
    const at = sorts.has(one.role) ? found.findLastIndex(({ role }) => role === one.role) : -1;
    const before = found[at];
    if (before !== undefined && isOneClause(trees, before.range, one.range, all, sorts))
      found[at] = {
        ...(before === act ? one : before),
        range: { start: before.range.start, end: Math.max(before.range.end, one.range.end) },
      };
    else found.push(one);
  }
  const clauses = found.filter(({ role }) => sorts.has(role));
  const isAlone = !clauses.some((one) => one !== act && one.role === "consequence");
  return found.flatMap((one) => {
    if (!sorts.has(one.role)) return [one];
    if (one === act && !isAlone) return [];
    const others = clauses.filter((other) => other !== one).map(({ range }) => range);
    const grown = one === act ? ownClause(trees, trigger) : wholeClause(trees, one.range);
    return [{ ...one, range: without(grown, one.range, told ? others : [...others, trigger]) }];
  });
}

/** What one threatens or promises may be in the words of the act; a pact's or a ban's name says nothing of what is owed. */
function isOneSided(frame: Frame): boolean {
  return (
    frame.kind === "threat" || (frame.kind === "commitment" && /^(?:pledge|policy|guarantee)$/u.test(frame.form.value))
  );
}

/** Whether few words that no other clause has, and no verb, stand between two pieces. */
function isOneClause(
  trees: Trees,
  before: Range,
  after: Range,
  roles: readonly RoleWords[],
  sorts: ReadonlySet<FrameRole>,
): boolean {
  const between = { start: before.end, end: after.start };
  if (between.end <= between.start) return overlaps(before, after);
  if (parting.test(trees.text.slice(between.start, between.end))) return false;
  const isTaken = roles.some(({ role, range }) => sorts.has(role) && overlaps(range, between));
  const words = wordsIn(trees, between);
  return !isTaken && words.length <= gap && !words.some((word) => trees.isVerb(word));
}

/** As much of a grown clause as does not run into another one. */
function without(grown: Range, own: Range, others: readonly Range[]): Range {
  const start = Math.max(grown.start, ...others.filter(({ end }) => end <= own.start).map(({ end }) => end));
  const end = Math.min(grown.end, ...others.filter((other) => other.start >= own.end).map((other) => other.start));
  return { start: Math.min(start, own.start), end: Math.max(end, own.end) };
}
