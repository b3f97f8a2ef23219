import { collective, type OrganisationNaming, organisationNamed } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import { startOfWater } from "../water-name.ts";
import type { EntityIndex } from "./entity-index.ts";
import { bodyNames, causeNames } from "./find-bodies.ts";
import { sortOfNoun } from "./find-descriptions.ts";
import { modifies, nameLength } from "./find-states.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { FoundState } from "./found-state.ts";
import { atOrBefore, type Frame, holds } from "./frame.ts";
import { anyRole, organisationOf } from "./look-up.ts";
import type { Reference } from "./reference.ts";
import { letterKey } from "./tokens.ts";

/** Most words of an organisation's name that are looked up. */
const longest = 8;
const small = /^(?:of|for|the|and|on|in|to|de|al|du|des|la|a|with|against|s)$/;

/** Organisations that the ontology knows or the model found, the longer one where two overlap. */
export function organisationNames(
  frame: Frame,
  entities: EntityIndex,
  states: readonly FoundState[],
  date: string | null,
): FoundOrganisation[] {
  const found: FoundOrganisation[] = [];
  const doubtful: FoundOrganisation[] = [];
  for (const entity of entities.all) {
    if (entity.label !== "organisation" || entity.probability < 0.4) continue;
    const range = withoutArticle(frame, withoutClause(frame, entity.range));
    if (range.end - range.start < 1 || !/\p{Lu}/u.test(frame.slice(range))) continue;
    if (isOfState(frame, range, states)) continue;
    if (states.some((s) => s.range.start === range.start && s.range.end >= range.end && !s.naming.ambiguous)) continue;
    const naming = knownAs(frame, range, states, date);
    // "the Kurds" are many, not a body.
    if (naming === null && collective(frame.slice(range), { date }) !== null) continue;
    found.push({ range, naming });
  }
  for (const { range, naming } of scan(frame, date)) {
    const person = entities.over(range).find((e) => e.label === "person" && holds(e.range, range));
    if (
      person !== undefined &&
      !titleBefore(frame, person.range, range) &&
      !isWhole(frame, person.range, range, naming)
    ) {
      doubtful.push({ range, naming });
      continue;
    }
    const said = entities.exact(range, ["organisation"]) !== undefined || isOutlet(frame, range, naming);
    (naming.ambiguous && !said ? doubtful : found).push({ range, naming });
  }
  found.push(...doubtful.filter(({ range }) => isElsewhere(frame, entities, range, found)));
  for (const body of bodyNames(frame, states))
    found.push({ ...body, naming: knownAs(frame, body.range, states, date) });
  found.push(...causeNames(frame, states));
  // "The Sea of Azov" is not the brigade.
  return longestOf(found.filter(({ range }) => startOfWater(frame.text, range.start) === null));
}

/** Whether the report has the same words for an organisation elsewhere, and nobody of that name. */
function isElsewhere(frame: Frame, entities: EntityIndex, range: Range, found: readonly FoundOrganisation[]): boolean {
  const words = frame.slice(range);
  const named = found.some((one) => one.naming !== null && frame.slice(one.range) === words);
  return (
    named &&
    !entities.all.some(
      ({ label, range: other }) =>
        label === "person" &&
        other.end - other.start > words.length &&
        frame
          .slice(other)
          .split(/[\s-]+/u)
          .includes(words),
    )
  );
}

/** A name up to where a clause goes on: the "Pyongyang" of "Pyongyang has already provided". */
function withoutClause(frame: Frame, range: Range): Range {
  for (let i = frame.wordFrom(range.start) + 1; (frame.words[i]?.start ?? range.end) < range.end; i++) {
    const word = frame.words[i];
    if (word === undefined || !/^\p{Ll}/u.test(frame.slice(word))) continue;
    if (/^(?:VERB|AUX|ADV|PRON|SCONJ)$/.test(frame.syntax?.upos[i] ?? ""))
      return { start: range.start, end: Math.max(range.start, frame.words[i - 1]?.end ?? range.start) };
  }
  return range;
}

/** "North Korean missiles": what is a state's, in small letters, and no body. */
function isOfState(frame: Frame, range: Range, states: readonly FoundState[]): boolean {
  const state = states.find((s) => s.range.start === range.start && s.range.end < range.end);
  if (state === undefined) return false;
  const rest = frame.slice({ start: state.range.end, end: range.end });
  const noun = /\p{L}+$/u.exec(rest)?.[0] ?? "";
  return !/\p{Lu}/u.test(rest) && sortOfNoun(noun) !== "organisation" && anyRole(noun)?.body !== true;
}

/** "told the Guardian": an outlet whose own name has the article, with it, and no noun that goes on after it. */
function isOutlet(frame: Frame, range: Range, { organisation: { kind, name } }: OrganisationNaming): boolean {
  const { text } = frame;
  return (
    kind === "media" &&
    name.startsWith("The ") &&
    /\b[Tt]he\s$/u.test(text.slice(Math.max(0, range.start - 5), range.start)) &&
    !/^[\s-]\p{Lu}|^\s(?:of|for)\s/u.test(text.slice(range.end, range.end + 5))
  );
}

/** Whether an organisation stands at the front of a longer name for a person, as in "NATO Secretary-General X". */
function titleBefore(frame: Frame, person: Range, organisation: Range): boolean {
  return (
    organisation.start - person.start < 5 &&
    frame.slice({ start: organisation.end, end: person.end }).trim().includes(" ")
  );
}

/** A name that the ontology knows for an organisation's, marked as a person: "Jaish al-Islam"; surnames are one word. */
function isWhole(frame: Frame, person: Range, range: Range, { ambiguous }: OrganisationNaming): boolean {
  const rest =
    frame.slice({ start: person.start, end: range.start }) + frame.slice({ start: range.end, end: person.end });
  return !ambiguous && /\s/u.test(frame.slice(range)) && !/\p{L}/u.test(rest);
}

function scan(frame: Frame, date: string | null): { range: Range; naming: OrganisationNaming }[] {
  const found: { range: Range; naming: OrganisationNaming }[] = [];
  const { tokens } = frame;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !first.capital || first.key === "the") continue;
    let most = nameLength(frame, i, longest);
    for (let k = 1; k < most; k++) {
      const token = tokens[i + k];
      if (token !== undefined && !token.capital && !small.test(token.key)) most = k;
    }
    for (let n = most; n > 0; n--) {
      const last = tokens[i + n - 1];
      if (last === undefined || small.test(last.key)) continue;
      const range = { start: first.start, end: last.end };
      const naming = frame.isApart(range) ? null : organisationOf(frame.slice(range), date);
      if (naming === null || !writtenAs(frame.slice(range), naming.words)) continue;
      found.push({ range, naming });
      i += n - 1;
      break;
    }
  }
  return found;
}

/** Whether a short name is written with the capitals of its own: "LeT" is a group, "Let" is a word. */
function writtenAs(words: string, known: string): boolean {
  const bare = words.replace(/\./gu, "");
  if (bare.length > 5 || !/\p{L}.*\p{Lu}/u.test(known)) return true;
  return /\p{L}.*\p{Lu}/u.test(bare);
}

/** The ontology's organisation of a name, or of the name without the state before it, asked in that state. */
function knownAs(
  frame: Frame,
  range: Range,
  states: readonly FoundState[],
  date: string | null,
): OrganisationNaming | null {
  const whole = organisationOf(frame.slice(range), date);
  if (whole !== null) return whole;
  const state =
    states[
      atOrBefore(
        states.map((s) => s.range),
        range.start,
      )
    ];
  if (state === undefined || state.range.start !== range.start || state.range.end >= range.end) return null;
  const rest = frame
    .slice({ start: state.range.end, end: range.end })
    .replace(/^['’]s/u, "")
    .trim();
  const named = organisationNamed(rest, { date, country: state.naming.state.country });
  return named !== null && named.organisation.country === state.naming.state.country ? named : null;
}

function withoutArticle(frame: Frame, range: Range): Range {
  // "Islamic State (Isis": the short name in brackets is another mention.
  const bracket = /\s*\([^)]*$/u.exec(frame.slice(range));
  if (bracket !== null && bracket.index > 0)
    return withoutArticle(frame, { start: range.start, end: range.start + bracket.index });
  const article = /^(?:the|an?)\s+/iu.exec(frame.slice(range))?.[0].length ?? 0;
  const ending = /(?:['’]s?|[\s,;:.]+)$/u.exec(frame.slice(range));
  const cut =
    ending !== null && !/\.[A-Z]\.$|\b(?:Inc|Co|Corp|Ltd|U\.S)\.$/u.test(frame.slice(range)) ? ending[0].length : 0;
  return { start: range.start + article, end: Math.max(range.start + article, range.end - cut) };
}

function longestOf(found: readonly FoundOrganisation[]): FoundOrganisation[] {
  const sorted = [...found].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  const kept: FoundOrganisation[] = [];
  for (const one of sorted) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last.range, one.range)) kept.push(one);
    else if (
      last.naming === null &&
      one.naming !== null &&
      last.range.start === one.range.start &&
      last.range.end === one.range.end
    )
      kept[kept.length - 1] = one;
  }
  return kept;
}

/** The organisations found, as references. */
export function organisationReferences(frame: Frame, found: readonly FoundOrganisation[]): Reference[] {
  return found.map(({ range, naming, country, open }) => {
    const article = /(?:^|\s)(the)\s+$/iu.exec(frame.text.slice(Math.max(0, range.start - 6), range.start));
    const start = article === null ? range.start : range.start - article[0].trimStart().length;
    const words = frame.slice(range);
    return {
      range: { start, end: range.end },
      core: range,
      form: "name" as const,
      sort: "organisation" as const,
      key: organisationKey(words),
      plural: false,
      gender: null,
      known: naming === null ? null : { sort: "organisation" as const, organisation: naming.organisation },
      country: naming?.organisation.country ?? country ?? null,
      modifies: modifies(frame, range),
      ...(open === undefined ? {} : { open }),
    };
  });
}

/** An organisation's name as compared: letters and single spaces. */
export function organisationKey(words: string): string {
  return letterKey(words)
    .replace(/['’]s\b/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^(?:the|a|an) /, "")
    .trim();
}
