import { collective, isPeopleName, personNamed } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import type { EntityIndex } from "./entity-index.ts";
import { modifies, nameLength } from "./find-states.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";
import { organisationOf } from "./look-up.ts";
import { isPlainWord, type PersonName, personName } from "./person-name.ts";
import type { Reference } from "./reference.ts";
import { titleBefore } from "./title-before.ts";
import { wholeName, withoutNicknameMarks } from "./whole-name.ts";

/** Most words of a name that are looked up: "Andres Manuel Lopez Obrador". */
const longestKnown = 4;

/** A reference to a person by name, with the name taken apart. */
export interface NamedPerson {
  readonly reference: Reference;
  readonly name: PersonName;
  /** The words right before the name that tell an office or a title, else null. */
  readonly title: Range | null;
}

/** The persons that the model found by name, and those whom the ontology knows by first and last name where it found nothing. */
export function personNames(frame: Frame, entities: EntityIndex, date: string | null): NamedPerson[] {
  const found: NamedPerson[] = [];
  const persons = entities.all
    .filter((e) => e.label === "person" && e.probability >= 0.35)
    .sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  let end = -1;
  const known = knownNames(frame, entities, date).map((one) => ({ one, probability: 1 }));
  const parts = persons.flatMap(({ range, probability }) =>
    joinedNames(frame, range).map((one) => ({ one: wholeName(frame, one), probability })),
  );
  for (const { one, probability } of [...parts, ...known].sort((a, b) => a.one.start - b.one.start)) {
    const named = namedPerson(frame, one);
    if (named === null || named.reference.core.start < end) continue;
    if (inLongerName(frame, entities, named.reference.core, probability)) continue;
    if (isAbbreviation(named) || isPeople(named)) continue;
    found.push(named);
    end = named.reference.core.end;
  }
  return found;
}

/** First and last names of people whom the ontology knows, where the model has marked nothing. */
function knownNames(frame: Frame, entities: EntityIndex, date: string | null): Range[] {
  const found: Range[] = [];
  const { tokens } = frame;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !first.capital) continue;
    for (let n = nameLength(frame, i, longestKnown); n > 1; n--) {
      const last = tokens[i + n - 1];
      if (last === undefined || !(last.capital || last.gap === "-")) continue;
      const range = { start: first.start, end: last.end };
      if (frame.isApart(range) || entities.over(range).length > 0) continue;
      if (personNamed(frame.slice(range), { date }) === null) continue;
      found.push(range);
      i += n - 1;
      break;
    }
  }
  return found;
}

/** "IS", "PKK": letters that the ontology knows for a body's are no person's. */
function isAbbreviation({ name: { bare }, title }: NamedPerson): boolean {
  return title === null && /^\p{Lu}{2,5}$/u.test(bare) && organisationOf(bare) !== null;
}

/** "Rohingya", "Crimean Tatars": a people is nobody's name; "the West" may be part of one. */
function isPeople({ name: { bare }, title }: NamedPerson): boolean {
  return title === null && isPeopleName(bare) && collective(bare) !== null;
}

/** Persons without those that are a capital's name and nobody's in the report: "Damascus" marked as a person. */
export function withoutCapitals(persons: readonly NamedPerson[], states: readonly FoundState[]): NamedPerson[] {
  const words = new Set(persons.flatMap(({ name }) => (name.words.length > 1 ? name.words : [])));
  const capitals = new Set(
    states
      .filter((s) => s.naming.form === "capital" && !s.naming.ambiguous)
      .map((s) => `${s.range.start}-${s.range.end}`),
  );
  return persons.filter(
    ({ name, title, reference: { core } }) =>
      title !== null || words.has(name.words[0] ?? "") || !capitals.has(`${core.start}-${core.end}`),
  );
}

/** What a name owns: the "'s government" of "Bashar al-Assad's government". */
const owned = /['’]s?\s+\p{Ll}\P{Lu}*$/u;

/** The person that a range names, or null where it holds no capitalised name. */
export function namedPerson(frame: Frame, range: Range): NamedPerson | null {
  // A comma ends the name: what follows is an apposition.
  const comma = withoutNicknameMarks(frame.slice(range)).search(/[,;:(\n“”"]/u);
  const written = comma > 0 ? frame.slice(range).slice(0, comma) : frame.slice(range);
  const name = personName(upToName(upToVerb(frame, range.start, written.replace(owned, ""))));
  const start = range.start + name.offset;
  const core = { start, end: start + name.bare.length };
  if (name.words.length === 0 || !/^\P{L}*[\p{Lu}\p{Lo}]/u.test(name.bare) || hasPlainWord(name.bare)) return null;
  const before = titleBefore(frame, core);
  const title = before === null || before.start > range.start ? (titleWithin(range, start, frame) ?? before) : before;
  return {
    name,
    title,
    reference: {
      range: { start: title?.start ?? core.start, end: core.end },
      core,
      form: "name",
      sort: "person",
      key: name.words.join(" "),
      plural: false,
      gender: name.gender ?? (title === null ? null : personName(`${frame.slice(title)} X`).gender),
      known: null,
      country: null,
      modifies: modifies(frame, core, true),
    },
  };
}

/** A word of running text within a name, so that it is none. */
function hasPlainWord(bare: string): boolean {
  return bare.split(/\s+/u).some(isPlainWord);
}

const goesOn = /^(?:\p{Ll}+ed|is|are|was|were|has|had|have|will|would|could|may|might|can|must|should)\s/u;

/** Without a clause that goes on: "May agreed Assad had" is "May". */
function upToVerb(frame: Frame, start: number, written: string): string {
  const { syntax } = frame;
  if (syntax === null) return written;
  for (let i = frame.wordFrom(start) + 1; (frame.words[i]?.end ?? Infinity) <= start + written.length; i++) {
    const at = (frame.words[i]?.start ?? start) - start;
    if (at > 0 && /^(?:VERB|AUX)$/.test(syntax.upos[i] ?? "") && goesOn.test(written.slice(at)))
      return written.slice(0, at).trimEnd();
  }
  return written;
}

/** Without what follows the name's last capitalised word: "Lee told the court" is "Lee". */
function upToName(written: string): string {
  const words = [...written.matchAll(/\S+/gu)];
  const first = words.findIndex((w) => /^\p{Lu}/u.test(w[0]));
  const low = words.findIndex((w, i) => i > first && isPlainWord(w[0]));
  const rest = low < 0 ? [] : words.slice(low);
  // Titles may go on in capitals: "Secretary of State John Kerry".
  return low < 0 || rest.some((w) => /^\p{Lu}/u.test(w[0])) ? written : written.slice(0, words[low]?.index).trimEnd();
}

/** "Ann Lee and Bo Ek" marked as one are two. */
function joinedNames(frame: Frame, range: Range): Range[] {
  const and = /\s(?:and|&)\s/u.exec(frame.slice(range));
  if (and === null) return [range];
  const start = range.start + and.index;
  return [
    { start: range.start, end: start },
    { start: start + and[0].length, end: range.end },
  ];
}

/** Words at the front of a name that are no part of it, where they are few. */
function titleWithin(range: Range, nameStart: number, frame: Frame): Range | null {
  const words = frame.text.slice(range.start, nameStart).trimEnd();
  const article = /^(?:the|an?)\s+/iu.exec(words)?.[0].length ?? 0;
  return words.length > article && words.split(/\s/u).length <= 3
    ? { start: range.start + article, end: range.start + words.length }
    : null;
}

/** "Trump" in "Trump Tower", "Clinton" in "the Clinton Foundation": a name within the name of something else. */
function inLongerName(frame: Frame, entities: EntityIndex, core: Range, probability: number): boolean {
  return entities
    .over(core)
    .some(
      (e) =>
        /^(?:organisation|place|law|event|weapon|platform)$/.test(e.label) &&
        e.probability > Math.min(probability, 0.7) &&
        e.range.start <= core.start &&
        e.range.end > core.end + 2 &&
        !/^['’]s/u.test(frame.text.slice(core.end, core.end + 2)) &&
        overlaps(e.range, core),
    );
}
