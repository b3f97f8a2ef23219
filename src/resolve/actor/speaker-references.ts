import { isKinOrFollower } from "../../extract/kin-and-followers.ts";
import { collective } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import { writerOf } from "./document-speakers.ts";
import { describe } from "./find-descriptions.ts";
import { namedPerson } from "./find-persons.ts";
import type { Frame } from "./frame.ts";
import { holds } from "./frame.ts";
import { anyRole, organisationOf, stateOf } from "./look-up.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { isRelative, relativeAntecedent } from "./relative-antecedent.ts";

/** What a speaker's words come to: one reference, several joined by "and", or words that nothing is known of. */
export interface SpeakerReferences {
  readonly references: readonly Reference[];
  /** A reference that the mentions lacked, made from the words. */
  readonly made: boolean;
}

/**
 * The reference that the words of a speaker stand for.
 *
 * It is the one that holds the word on which the others hang; without syntax, the first that modifies nothing. "Putin
 * and Kim" are two; "who" is whom its clause hangs on; a statement speaks for whoever gives it out.
 */
export function speakerReferences(
  frame: Frame,
  span: Range,
  references: ReferenceIndex,
  states: ReferenceIndex,
  date: string | null,
): SpeakerReferences {
  if (isRelative(frame, span)) {
    const antecedent = relativeAntecedent(frame, span, references);
    return { references: antecedent === null ? [] : [antecedent], made: false };
  }
  const writer = writerOf(frame, span, references);
  if (writer !== null) return { references: [writer], made: false };
  const titled = namedAfter(frame, span, references);
  if (titled !== null) return { references: [titled], made: false };
  const within = references.within(span).filter((r) => r.core.end <= span.end + 2);
  const joined = coordinated(frame, span, within);
  if (joined.length > 1) return { references: joined, made: false };
  const chosen = chosenOf(frame, span, within);
  if (chosen !== null) return { references: [chosen], made: false };
  const made = madeFrom(frame, span, states, date);
  return { references: made === null ? [] : [made], made: true };
}

/** "The army spokesman" of "The army spokesman Ahmed Ali said": the title of the person named right after it. */
function namedAfter(frame: Frame, span: Range, references: ReferenceIndex): Reference | null {
  const [next] = references.within({ start: span.end, end: span.end + 3 });
  const isTitle =
    next?.form === "name" &&
    next.sort === "person" &&
    next.range.start < span.end &&
    /^\s+$/u.test(frame.text.slice(span.end, next.core.start));
  return isTitle ? next : null;
}

function chosenOf(frame: Frame, span: Range, within: readonly Reference[]): Reference | null {
  const word = frame.headWord(span);
  const head = word === null ? undefined : frame.words[word];
  const free = within.filter((r) => !isInside(frame, span, r));
  if (head !== undefined) {
    const titled = free.find((r) => isTitled(frame, span, r));
    if (titled !== undefined) return titled;
    const holding = within.filter(
      (r) => holds(r.core, head) || (r.form === "name" && r.sort === "person" && holds(r.range, head)),
    );
    const best = holding.find((r) => r.form === "name") ?? holding[0];
    // An adjective or possessive that holds the head by a slip of the syntax is not what speaks.
    if (best !== undefined && (free.includes(best) || free.length === 0)) return best;
    const isOther = (r: Reference) => isBelow(frame, head, r) || isBefore(frame, head, r);
    if (word !== null && frame.syntax?.upos[word] === "NOUN" && free.every(isOther)) return null;
  }
  return free[0] ?? null;
}

/** "Former Secretary of State and candidate Ann Lee": a title without an article, up to the name. */
function isTitled(frame: Frame, span: Range, { core, sort, form }: Reference): boolean {
  if (sort !== "person" || form !== "name" || /\p{L}/u.test(frame.text.slice(core.end, span.end))) return false;
  const title = frame.text.slice(span.start, core.start);
  return !/^(?:the|a|an|his|her|its|their|this|that|some|many|several|\d+)\s|[,;:]|['’]s?\s|\s(?:of|for|at|in|to|on|with|from|by|and|or)\s$/iu.test(
    title,
  );
}

const governs =
  /\s(?:of|for|at|in|to|on|with|from|by|against|under|about|representing|advising|including|such as|like|who|which|that)\s/u;

/** "The father of Ann Lee": a noun that no reference holds, and a name that only tells which one, not one beside it. */
function isBelow(frame: Frame, noun: Range, { form, range }: Reference): boolean {
  const between = frame.text.slice(noun.end, range.start);
  const beside = form === "name" && /[,–—]\s$/u.test(between);
  return noun.end <= range.start && governs.test(between) && !beside;
}

/** "The campaign consultant": a noun that only tells what sort of one the next is. */
function isBefore(frame: Frame, noun: Range, { form, core }: Reference): boolean {
  return (
    form === "description" &&
    core.end < noun.start &&
    /^ (?:[\p{L}-]+ )?$/u.test(frame.text.slice(core.end, noun.start))
  );
}

const goesOn = /^\s[\p{L}]/u;
const ledBy = /^\s(?:administration|regime|government|cabinet|campaign|camp|team|family)\b/u;
const owners = /^(?:his|her|its|their|my|our|your)$/iu;
const ends =
  /^\s(?:of|for|in|at|on|to|from|with|by|who|which|that|and|or|itself|also|has|had|have|is|was|were|are|will|would|which)\b/u;

/** A modifier, or what a preposition governs: "US" and "State Department" in "a US official at the State Department". */
function isInside(frame: Frame, span: Range, reference: Reference): boolean {
  const rest = frame.text.slice(reference.core.end, span.end);
  if (isTitled(frame, span, reference)) return false;
  if (/^['’]s?\s+\p{L}|^-\p{L}/u.test(rest)) return true;
  // "her American counterpart" is not she.
  if (reference.form === "pronoun" && goesOn.test(rest) && owners.test(frame.slice(reference.core))) return true;
  // "a US official", "the BBC reporter": a noun goes on after the name.
  if (reference.form === "name" && reference.sort !== "person" && goesOn.test(rest) && !ends.test(rest)) return true;
  // "the Trump administration" is not he.
  if (reference.form === "name" && ledBy.test(rest)) return true;
  if (reference.form === "name" && reference.sort === "person" && isOfFollowers(frame, span, reference.core))
    return true;
  const before = frame.text.slice(span.start, reference.range.start);
  return (
    /(?:^|\s)(?:of|for|at|in|to|on|with|from|by|who|which|that|about|against|under)\s(?:[^,;]*)$/u.test(before) ||
    /(?:^|\s)(?:his|her|its|their)\s$/iu.test(before)
  );
}

/** "Trump supporters", "top Clinton advisers in Ohio": a name that only tells whose people are meant. */
function isOfFollowers(frame: Frame, span: Range, name: Range): boolean {
  const behind = /^ (?<noun>\p{Ll}+)(?![\p{L}-])/u.exec(frame.text.slice(name.end, span.end));
  const noun = behind?.groups?.["noun"] ?? "";
  const role = anyRole(noun);
  return isKinOrFollower(noun) || (role?.plural === true && !role.body);
}

function coordinated(frame: Frame, span: Range, within: readonly Reference[]): Reference[] {
  const free = within.filter((r) => !isInside(frame, span, r));
  const [first] = free;
  if (first === undefined) return [];
  const found = [first];
  for (const next of free.slice(1)) {
    const last = found.at(-1);
    if (last === undefined || overlaps(last.range, next.range)) continue;
    const between = frame.text.slice(last.range.end, next.range.start);
    if (/^\s*(?:,?\s*(?:and|as well as|along with)\s(?:(?:the|his|her|its|their)\s)?|,\s)$/u.test(between))
      found.push(next);
    else break;
  }
  const joined =
    found.length > 1 &&
    / (?:and|as well as|along with) /u.test(frame.text.slice(first.range.end, (found.at(-1)?.range.start ?? 0) + 1));
  return joined ? found : [];
}

/** What begins a description, or stands for nobody in particular, however it is written. */
const noName =
  /^(?:The|A|An|This|That|These|Those|Some|Many|One|Others?|Most|All|Both|Anyone|Anybody|Everyone|Everybody|Nobody)\b/u;

/** A reference made from the speaker's words alone: a name by its capitals, else a description. */
function madeFrom(frame: Frame, span: Range, states: ReferenceIndex, date: string | null): Reference | null {
  const words = frame.slice(span);
  const named =
    anyRole(words.replace(/[,;]$/u, "")) === null &&
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){1,8}[,;]?$/u.test(words) &&
    !noName.test(words) &&
    mayBePerson(frame, span, date)
      ? namedPerson(frame, span)
      : null;
  if (named !== null && named.name.words.length > 0) return named.reference;
  const word = frame.headWord(span);
  const head = word === null ? null : (frame.words[word] ?? null);
  const described = describe(frame, span, head, "", states, date);
  return described?.reference ?? plainReference(frame, span);
}

/** Whether capitals may be a person's: a proper noun among them, and no name of a state, people, group or collective. */
function mayBePerson(frame: Frame, span: Range, date: string | null): boolean {
  const words = frame.slice(span).replace(/[\s,;]+$|['’]s?$/gu, "");
  if (stateOf(words, date) !== null || collective(words, { date }) !== null) return false;
  if (organisationOf(words, date)?.ambiguous === false) return false;
  if (frame.syntax === null) return true;
  for (let i = frame.wordFrom(span.start); (frame.words[i]?.start ?? span.end) < span.end; i++)
    if (frame.syntax.upos[i] === "PROPN") return true;
  return false;
}

/** A reference of which nothing is known but its words; null where it has none. */
export function plainReference(frame: Frame, span: Range): Reference | null {
  const range = { start: span.start, end: span.end - (/[\s,;:—–-]*$/u.exec(frame.slice(span))?.[0].length ?? 0) };
  // An article alone, a foreign one too, is nobody: the "al" of "al-Bab".
  if (!/[\p{L}\p{N}]/u.test(frame.slice(range)) || /^(?:al|el|the|an?)$/iu.test(frame.slice(range))) return null;
  return {
    range,
    core: range,
    form: "description",
    sort: "thing",
    key: frame.slice(range).toLowerCase(),
    plural: false,
    gender: null,
    known: null,
    country: null,
    modifies: false,
  };
}
