import { overlaps, type Range } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { meanOf } from "../confidence.ts";
import type { EventFrame, Frame, RoleWords } from "../frame.ts";
import { rolesInOrder } from "../text-order.ts";
import { withRoles } from "../with-roles.ts";
import { wordsIn } from "../words-in.ts";
import { isEarlierSupplier, isMaker, isOthersWeapon } from "./is-maker.ts";

/** A hyphenated word's front up to where words begin, and its rest from where they end. */
const front = /[\p{L}.]+[-‐‑](?=$)/u;
const rest = /^\.?[-‐‑]\p{L}+/u;
/** The hyphen that a word stands behind. */
const hyphen = /[-‐‑]\s?$/u;
/** How a word hangs on the noun behind it that it says more of, and most words in between. */
const describing = /^(?:amod|compound|nummod|punct|flat)$/u;
const longest = 6;

/** Events that supply: who supplied what comes by them may do so. */
const ofSupply: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "AID",
  "COOPERATE",
  "AGREE",
  "CONSULT",
]);

/**
 * Events and transfers without the states where things were made and, where they are no supply, without those that supplied
 * what others use; whatever is done with a weapon, its make does not tell who does it. What is transferred has the whole of
 * hyphenated words, whatever the model takes of them.
 *
 * @example
 * // "Turkey gave Somalia US-made rifles": Turkey alone supplies, and what it gives are "US-made rifles"
 * // "US-made rifles were sent to Somalia", "US-made bombs killed ten": nobody named does
 */
export function withoutMakers(frames: readonly Frame[], trees: Trees): Frame[] {
  const targets = frames
    .filter((frame) => frame.kind === "event" && frame.plover.value === "ASSAULT")
    .flatMap(({ roles }) => roles.filter(({ role }) => role === "recipient"));
  return frames.map((frame) => {
    if (frame.kind !== "event" && frame.kind !== "transfer") return frame;
    const isSupply = frame.kind === "transfer" || ofSupply.has(frame.plover.value);
    // "[Supplied]" in "a US-supplied missile struck a depot" says nothing of the depot.
    const isHyphenated = isSupply && hyphen.test(trees.text.slice(0, frame.trigger.start));
    const isTold = ({ role, range }: RoleWords) =>
      role === "item" ||
      !(
        isMaker(trees, range) ||
        (role === "agent" && ((!isSupply && isEarlierSupplier(trees, range)) || isOthersWeapon(trees, range))) ||
        (role === "recipient" && isHyphenated && targets.some((one) => overlaps(one.range, range)))
      );
    const own = withoutParties(withRoles(frame, frame.roles.filter(isTold)), frame);
    return own.kind === "event" ? own : withRoles(own, wholeItems(trees, own.roles));
  });
}

/** A frame without parties, as sure of its sides as the model was with them: only that of who stays open. */
function withoutParties<F extends Frame>(left: F, frame: F): F {
  if (left.roles.length === frame.roles.length) return left;
  const [agent, recipient] = [meanOf(frame, "agent"), meanOf(frame, "recipient")];
  return {
    ...left,
    sides: { ...(agent === null ? {} : { agent }), ...(recipient === null ? {} : { recipient }) },
  };
}

/** The items with the whole of the hyphenated words that they begin or end in; pieces that nothing parts are one. */
function wholeItems(trees: Trees, roles: readonly RoleWords[]): readonly RoleWords[] {
  const others = roles.filter(({ role }) => role !== "item");
  const items = roles.filter(({ role }) => role === "item").map((one) => withWholeWords(trees, one, others));
  if (items.every((one) => roles.includes(one))) return roles;
  const joined: RoleWords[] = [];
  for (const one of rolesInOrder(items)) {
    const last = joined.at(-1);
    if (last !== undefined && /^\s*$/u.test(trees.text.slice(last.range.end, one.range.start))) {
      const end = Math.max(last.range.end, one.range.end);
      joined[joined.length - 1] = { ...last, range: { start: last.range.start, end } };
    } else joined.push(one);
  }
  const whole = joined.map((one) => (roles.includes(one) ? one : { ...one, range: upToNoun(trees, one.range) }));
  return rolesInOrder([...others, ...whole]);
}

/** Words with those behind them that they only describe: "US-made Abrams tanks" of "US-made". */
function upToNoun(trees: Trees, range: Range): Range {
  const [last] = wordsIn(trees, range).slice(-1);
  if (last === undefined) return range;
  let noun = last;
  for (let head = trees.head(noun); describing.test(trees.kind(noun)) && noun < head && head - last < longest; ) {
    noun = head;
    head = trees.head(noun);
  }
  return /^(?:NOUN|PROPN)$/u.test(trees.upos(noun))
    ? { start: range.start, end: trees.syntax.words[noun]?.end ?? range.end }
    : range;
}

/** Of a word that a party has the front of only what stands behind it: "missiles" of "supplied missiles" in "US-supplied missiles". */
function withWholeWords(trees: Trees, one: RoleWords, others: readonly RoleWords[]): RoleWords {
  const { range } = one;
  const ahead = front.exec(trees.text.slice(Math.max(0, range.start - 30), range.start))?.[0].length ?? 0;
  const behind = rest.exec(trees.text.slice(range.end, range.end + 30))?.[0].length ?? 0;
  if (ahead === 0 && behind === 0) return one;
  const [from, to] = [range.start - ahead, range.end + behind];
  const isTaken = (at: number) => others.some((other) => other.range.start <= at && at < other.range.end);
  const end = isTaken(to - 1) ? range.end : to;
  if (ahead === 0 || !isTaken(from)) return { ...one, range: { start: from, end } };
  const cut = /^\p{L}+\s+/u.exec(trees.text.slice(range.start, end))?.[0].length ?? 0;
  return { ...one, range: { start: range.start + cut, end } };
}
