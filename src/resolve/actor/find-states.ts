import { landsOfPeople } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import { startOfWater } from "../water-name.ts";
import type { EntityIndex } from "./entity-index.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";
import { stateOf } from "./look-up.ts";
import { mixedPeoples } from "./mixed-peoples.ts";
import { northAndSouth } from "./north-and-south.ts";
import type { Reference } from "./reference.ts";

/** Most words of a state's name that are looked up: "Democratic People's Republic of Korea". */
const longest = 7;

/** Every stretch of capitalised words that the ontology knows as a state's name, adjective, people, capital or seat. */
export function stateNames(frame: Frame, date: string | null): FoundState[] {
  const found: FoundState[] = [];
  const { tokens } = frame;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]?.capital !== true || tokens[i]?.key === "the") continue;
    for (let n = nameLength(frame, i, longest); n > 0; n--) {
      const last = tokens[i + n - 1];
      if (last === undefined || !last.capital) continue;
      const range = { start: tokens[i]?.start ?? 0, end: last.end };
      const words = frame.slice(range);
      const naming = isWord(words) ? null : stateOf(words, date);
      if (naming === null || frame.isApart(range) || isPrefix(frame, range, i + n)) continue;
      // "The Gulf of Oman" is no part of Oman.
      if (startOfWater(frame.text, range.start) !== null) break;
      found.push({ range, naming });
      i += n - 1;
      break;
    }
  }
  const more = northAndSouth(frame, found).filter((m) => !found.some((f) => overlaps(f.range, m.range)));
  return [...found, ...more].sort((a, b) => a.range.start - b.range.start);
}

/** "Us" and "Uk" at the start of a sentence are no states; "US" is. */
function isWord(words: string): boolean {
  return words.length < 3 && words !== words.toUpperCase();
}

/** The "Indo" of "Indo-Pacific", which names no state; "US-South Korean" does. */
function isPrefix(frame: Frame, range: Range, next: number): boolean {
  const after = frame.tokens[next];
  if (after === undefined || after.gap !== "-" || !after.capital || !/o$/.test(frame.slice(range))) return false;
  return stateOf(frame.slice(after)) === null;
}

const inside = /^(?:[\s\u00a0]+|-|['’]|[.]\s?)$/u;

/** How many tokens from `first` on may be one name: on one line, nothing but spaces, hyphens and apostrophes between. */
export function nameLength(frame: Frame, first: number, most: number): number {
  let n = 1;
  while (n < most) {
    const next = frame.tokens[first + n];
    if (next === undefined || !inside.test(next.gap) || /\n/.test(next.gap)) break;
    n++;
  }
  return n;
}

/** What else is known of a name that may be a state's. */
export interface KnownOfNames {
  /** Whether a capital's name stands for its government. */
  seat(range: Range): "place" | "government";
  /** Whether a name begins that of a body of the state: the "US" of "US State Department". */
  hasBody(range: Range): boolean;
  /** Whether a name is a person's: the "Jordan" of "Jordan said he left". */
  isPerson(range: Range): boolean;
}

/** The states' names that stand for the state, among those found, as references. */
export function stateReferences(
  frame: Frame,
  entities: EntityIndex,
  found: readonly FoundState[],
  known: KnownOfNames,
): Reference[] {
  const plain = new Set(found.filter((f) => !f.naming.ambiguous).map((f) => f.naming.state.id));
  const own = new Set(found.filter((f) => /^(?:name|capital|seat)$/.test(f.naming.form)).map((f) => f.naming.state.id));
  const isAbroad = ({ naming }: FoundState) =>
    !own.has(naming.state.id) && landsOfPeople(naming.words).some((land) => plain.has(land));
  const mixed = mixedPeoples(frame, found);
  const starts = new Set(mixed.values());
  return found.flatMap((one) => {
    const { naming } = one;
    const start = mixed.get(one);
    const range = start === undefined ? one.range : { start, end: one.range.end };
    if (isAbroad(one) || (start === undefined && starts.has(range.start))) return [];
    if (!standsForState(frame, entities, one, plain, known) && !known.hasBody(range)) return [];
    const people = naming.form === "people" || naming.form === "demonym";
    return [
      {
        range,
        core: range,
        form: "name" as const,
        sort: people ? ("collective" as const) : ("state" as const),
        key: frame.slice(range).toLowerCase(),
        plural: people,
        gender: null,
        known: { sort: "state" as const, state: naming.state },
        country: naming.state.country,
        modifies: naming.form === "adjective" || modifies(frame, range),
      },
    ];
  });
}

function standsForState(
  frame: Frame,
  entities: EntityIndex,
  { range, naming }: FoundState,
  plain: ReadonlySet<string>,
  { seat, isPerson }: KnownOfNames,
): boolean {
  if ((naming.ambiguous || naming.form === "capital") && isPerson(range)) return false;
  if (naming.form === "capital") return !continues(frame, entities, range) && seat(range) === "government";
  if (naming.form === "adjective" || naming.form === "people" || naming.form === "demonym")
    return !naming.ambiguous || entities.exact(range, ["nationality", "state"]) !== undefined;
  const said = entities.exact(range, ["state", "place", "nationality"]) !== undefined;
  if (naming.ambiguous && plain.has(naming.state.id))
    return said || (entities.over(range).length === 0 && !continues(frame, entities, range));
  if (naming.ambiguous) return entities.exact(range, ["state"]) !== undefined;
  return said || !continues(frame, entities, range);
}

/** Whether capitalised words go on before or after, so that the name is part of another: "Georgia Tech", "New Mexico". */
function continues(frame: Frame, entities: EntityIndex, range: Range): boolean {
  const first = frame.tokenFrom(range.start);
  const last = frame.tokenFrom(range.end - 1);
  const next = frame.tokens[last + 1];
  if (next?.capital && /^[\s\u00a0]+$/u.test(next.gap) && !/\n/.test(next.gap)) {
    const after = { start: next.start, end: next.end };
    const other = entities.over(after).some((e) => e.range.start >= range.end);
    if (!other && stateOf(frame.slice(after)) === null) return true;
  }
  const before = frame.tokens[first - 1];
  const gap = frame.tokens[first]?.gap ?? "";
  return (
    before !== undefined &&
    /^[\s\u00a0]$/u.test(gap) &&
    /^(?:new|san|santa|saint|st|fort|port|mount|lake)$/.test(before.key) &&
    before.capital
  );
}

const possessive = /^['’]s?(?![\p{L}])/u;

/** Whether words are a possessive or, if they name no person, stand, as a name does, right before the noun they belong to. */
export function modifies(frame: Frame, range: Range, person = false): boolean {
  if (possessive.test(frame.text.slice(range.end, range.end + 3))) return true;
  if (frame.text[range.end] === "-") return true;
  return (person ? /^nmod:poss/ : /^(?:compound|amod|nmod:poss|flat)/).test(frame.relationOf(range));
}
