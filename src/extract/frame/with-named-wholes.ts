import { stateNamed } from "../../ontology/actor/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { Trees } from "../trees.ts";
import type { EventFrame, Frame, RoleWords } from "./frame.ts";
import { isParty } from "./is-party.ts";
import { withRoles } from "./with-roles.ts";

/** A name in the text, and whether it is somebody's or a place's. */
export interface NamedPhrase {
  readonly label: string;
  readonly range: Range;
}

/** What a name may stand for that takes part in acts. */
const acting = /^(?:person|organisation|place|state)$/u;

/**
 * Events whose parties are no mere piece of a name: of words inside a longer name the name is the party, and nobody is where
 * the name is of no party ("Iraq" of "Iraq War"). States are whole by themselves, wherever their name stands.
 *
 * @param names - the names that the model finds in the text; of those around a piece the shortest is it.
 * @example
 * // of "San Bernardino", "Islamic State", "the Foundation for Middle East Peace" the model takes "San", "Islamic", "Middle East Peace"
 */
export function withNamedWholes(frames: readonly Frame[], trees: Trees, names: readonly NamedPhrase[]): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event") return frame;
    const roles = frame.roles.flatMap((one) => (isParty(one) ? (whole(frame, one, trees, names) ?? []) : one));
    return withRoles(frame, roles);
  });
}

/** The party with the whole name; null where another party or the act has the rest of it. */
function whole(frame: EventFrame, party: RoleWords, trees: Trees, names: readonly NamedPhrase[]): RoleWords | null {
  const { range } = party;
  if (!/^\p{Lu}/u.test(trees.text.slice(range.start).replace(/^the\s/iu, ""))) return party;
  if (stateNamed(trees.text.slice(range.start, range.end)) !== null) return party;
  const around = names
    .filter((one) => acting.test(one.label) && covers(one.range, range) && !isSame(trees, one.range, range))
    .sort((a, b) => length(a.range) - length(b.range));
  const [name] = around;
  if (name === undefined || isName(names, trees, range)) return party;
  if (overlaps(name.range, frame.trigger)) return party;
  const others = frame.roles.filter((one) => one !== party && overlaps(one.range, name.range));
  if (others.length === 0) return { ...party, range: name.range, rule: "whole-name" };
  // Of several pieces of one name the first stands for it.
  const isFirst = others.every((one) => one.role !== party.role || one.range.start > range.start);
  return isFirst && others.every((one) => one.role === party.role)
    ? { ...party, range: name.range, rule: "whole-name" }
    : null;
}

/** Whether the words are a name of somebody themselves, inside another: the "Trump" of "Trump Organization". */
function isName(names: readonly NamedPhrase[], trees: Trees, range: Range): boolean {
  return names.some(({ range: name, label }) => acting.test(label) && isSame(trees, name, range));
}

/** Whether two ranges are one but for an article before and an owner's ending. */
function isSame(trees: Trees, a: Range, b: Range): boolean {
  const bare = ({ start, end }: Range) =>
    trees.text
      .slice(start, end)
      .replace(/^the\s+/iu, "")
      .replace(/['’]s?$/u, "");
  return overlaps(a, b) && bare(a) === bare(b);
}

function covers(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const length = ({ start, end }: Range) => end - start;
