import { weaponNamed } from "../../../ontology/weapon/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { meanOf } from "../confidence.ts";
import type { Frame, RoleWords, TransferFrame } from "../frame.ts";
import { rolesInOrder } from "../text-order.ts";
import { withRoles } from "../with-roles.ts";
import { wordsIn } from "../words-in.ts";
import { isMaker } from "./is-maker.ts";

/** A hyphenated word's front up to where words begin, and its rest from where they end. */
const front = /[\p{L}.]+[-‐‑](?=$)/u;
const rest = /^\.?[-‐‑]\p{L}+/u;
const made =
  /^(?:the\s+)?[\p{L}.]+[-‐‑](?:made|built|produced|manufactured|designed|developed|assembled|engineered)\s/iu;
/** How a word hangs on the noun behind it that it says more of, and most words in between. */
const describing = /^(?:amod|compound|nummod|punct|flat)$/u;
const longest = 6;

/**
 * Events and transfers without the states where things were made, where another supplies them or something is done to them;
 * what is transferred has the whole of hyphenated words, whatever the model takes of them.
 *
 * @param told - the transfers read from the trees that are not among the frames yet.
 * @example
 * // "Turkey gave Somalia US-made rifles": Turkey alone supplies, and what it gives are "US-made rifles"
 */
export function withoutMakers(frames: readonly Frame[], trees: Trees, told: readonly TransferFrame[] = []): Frame[] {
  const transfers = [...frames.filter(({ kind }) => kind === "transfer"), ...told];
  return frames.map((frame) => {
    if (frame.kind !== "event" && frame.kind !== "transfer") return frame;
    const given = frame.roles.map((one) => ofThing(trees, one));
    const others = transfers.filter((other) => overlaps(other.trigger, frame.trigger));
    const hasSupplier = [...given, ...others.flatMap(({ roles }) => roles)].some(
      ({ role, range }) => role === "agent" && !isMaker(trees, range),
    );
    const isTold = ({ role, range }: RoleWords) =>
      role === "item" || !isMaker(trees, range) || (role === "agent" && !hasSupplier);
    const own = withoutParties(withRoles(frame, given), given.filter(isTold));
    return own.kind === "event" ? own : withRoles(own, wholeItems(trees, own.roles));
  });
}

/** Of the "Chinese-built frigates" that reach somebody who made them, as they are nobody. */
function ofThing(trees: Trees, one: RoleWords): RoleWords {
  const { start, end } = one.range;
  const [front] = one.role === "agent" ? (made.exec(trees.text.slice(start, end)) ?? []) : [];
  if (front === undefined || weaponNamed(trees.text.slice(start + front.length, end))?.type !== "arms") return one;
  return { ...one, range: { start, end: start + front.search(/[-‐‑]/u) }, rule: "maker-of-goods" };
}

/** A frame without parties, as sure of its sides as the model was with them: only that of who stays open. */
function withoutParties<F extends Frame>(frame: F, roles: readonly RoleWords[]): F {
  const left = withRoles(frame, roles);
  if (left === frame) return frame;
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
