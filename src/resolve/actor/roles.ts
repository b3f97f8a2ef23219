import type { Range } from "../../text/index.ts";
import { overlaps } from "../../text/index.ts";
import type { Description } from "./find-descriptions.ts";
import type { NamedPerson } from "./find-persons.ts";
import type { Frame } from "./frame.ts";
import { personRole, stateOf } from "./look-up.ts";
import { phraseNamedWith } from "./named-with.ts";
import type { Parties, Party, RoleDraft } from "./party.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { roleWord } from "./role-fit.ts";
import { isAddress } from "./title-before.ts";

const former = /^(?:former|ex|late|one-time|onetime|erstwhile|then|ousted|deposed)\b|\b(?:former|ex)[\s-]/iu;
const honorificOnly =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|messrs|king|queen|prince|princess|pope|st)\.?\s*)+$/iu;
const preposition = /^(?:of|for|at|in|to|on|with|from|under|by)$/;
const verb =
  /^(?:who|which|that|said|says|told|is|was|are|were|has|had|have|will|would|could|may|might|can|must|shall|should|did|does|do|added|asked|when|while|but|after|before|where|as|because|if|whose)$/;
const most = 24;

/** The roles that a title right before a name tells, mostly one; none for "Mr." and its like. */
export function rolesFromTitle(
  frame: Frame,
  { title }: NamedPerson,
  names: ReferenceIndex,
  parties: Parties,
): readonly RoleDraft[] {
  if (title === null) return [];
  const words = frame.slice(title);
  if (honorificOnly.test(words)) return [];
  const offices = officesOf(title, words).filter((range) => isOffice(frame.slice(range)));
  return offices.map((range) => {
    const within = names.within(range);
    const isSent = within.length > 0 && within.every(({ core }) => isSentTo(frame, range, core));
    const of = isSent ? null : holderOf(frame, range, names, parties);
    return {
      title: plainTitle(frame.slice(range)),
      range,
      former: former.test(words),
      of: of ?? ownerOf(frame, range.start, names, parties),
    };
  });
}

/** A title without what its holder is called besides: "Prime Minister" of "Prime Minister Sheikh"; a rank is a role of its own. */
function officesOf(title: Range, words: string): readonly Range[] {
  const all = [...words.matchAll(/\S+/gu)];
  let first = all.length;
  while (first > 0 && isAddress(all[first - 1]?.[0] ?? "", all[first - 2]?.[0] ?? "")) first--;
  const office = words.slice(0, all[first]?.index).trimEnd();
  if (first === 0 || first === all.length || !isOffice(office)) return [title];
  const rank = { start: title.start + (all[first]?.index ?? 0), end: title.end };
  const isRank = personRole(words.slice(rank.start - title.start))?.sector === "MIL";
  return [{ start: title.start, end: title.start + office.length }, ...(isRank ? [rank] : [])];
}

function isOffice(words: string): boolean {
  return personRole(words) !== null || roleWord(words) !== null;
}

/** The body or state whose a title is, right before it: "Qatar's foreign ministry" of "Qatar's foreign ministry spokesman". */
function ownerOf(frame: Frame, start: number, names: ReferenceIndex, parties: Parties): Party | null {
  const owner = names
    .within({ start: Math.max(0, start - 80), end: start })
    .findLast(({ core, sort }) => sort !== "person" && /^(?:['’]s?)?\s$/u.test(frame.text.slice(core.end, start)));
  return owner === undefined || phraseNamedWith(frame, owner.core) !== null ? null : (parties.of(owner) ?? null);
}

/** The role in an apposition after a name: "X, spokesperson for the US State Department,". */
export function roleAfter(frame: Frame, core: Range, names: ReferenceIndex, parties: Parties): RoleDraft | null {
  const at = frame.tokenFrom(core.end);
  const opening = frame.tokens[at];
  if (opening === undefined || !/^,\s$|^\s\($/u.test(frame.text.slice(core.end, opening.start))) return null;
  const from = /^(?:a|an|the|his|her|its|their)$/.test(opening.key) ? at + 1 : at;
  if (from === at && opensClause(frame, opening)) return null;
  const end = phraseEnd(frame, from);
  const first = frame.tokens[from];
  const last = frame.tokens[end - 1];
  if (first === undefined || last === undefined || end <= from || !closes(frame, last.end)) return null;
  let head = from;
  while (head + 1 < end && !preposition.test(frame.tokens[head + 1]?.key ?? "")) head++;
  const noun = { start: first.start, end: frame.tokens[head]?.end ?? first.end };
  const role = personRole(frame.slice(noun));
  // ", 59 civilians including children,": many are no office of one.
  if (role === null || role.plural || /^\d/u.test(frame.slice(noun))) return null;
  if (names.within(noun).some((n) => n.sort === "person" && !n.modifies)) return null;
  const range = { start: first.start, end: withoutPlace(frame, { start: noun.end, end: last.end }) };
  const words = frame.slice(range);
  return { title: plainTitle(words), range, former: former.test(words), of: holderOf(frame, range, names, parties) };
}

/** "X, met his counterpart,", "X, annexed Crimea and", "X, visiting troops,": a clause that goes on from the name is no role. */
function opensClause(frame: Frame, { start, end }: Range): boolean {
  const { syntax } = frame;
  const word = frame.wordFrom(start);
  const upos = syntax?.upos[word] ?? "";
  if (upos === "AUX") return true;
  if (upos !== "VERB" || end <= start) return false;
  // "Retired general", "elected president" hang on what they say more of.
  const relation = syntax?.relation[word] ?? "";
  const isActive = relation === "acl" && frame.slice({ start, end }).endsWith("ing");
  return isActive || clauses.test(relation) || /^(?:DET|PRON)$/.test(syntax?.upos[word + 1] ?? "");
}

const clauses = /^(?:root|conj|ccomp|advcl|parataxis|acl:relcl)$/;

const opens = /^(?:the|its|his|her|their|an?)$/;

/** The role in an apposition before a name: "the US's top diplomat for East Asia, Daniel Kritenbrink, will visit". */
export function roleBefore(frame: Frame, core: Range, names: ReferenceIndex, parties: Parties): RoleDraft | null {
  const at = frame.tokenFrom(core.start);
  const { tokens } = frame;
  if (
    tokens[at]?.gap !== ", " ||
    !/^(?:[,.;]|\s?[–—]|\s(?:said|told|has|says)\b)/u.test(frame.text.slice(core.end, core.end + 5))
  )
    return null;
  const end = tokens[at - 1]?.end ?? core.start;
  let first = at - 1;
  while (first > 0 && at - first < most && !/[,;:()"“”!?\n]|\s[–—-]|\.\s/u.test(tokens[first]?.gap ?? "")) first--;
  for (let from = first; from < at; from++) {
    const token = tokens[from];
    if (token === undefined) return null;
    const whole = { start: token.start, end };
    const state = token.capital && names.within(whole)[0]?.core.start === token.start;
    if (!opens.test(token.key) && !state) continue;
    let head = from;
    while (head + 1 < at && !preposition.test(tokens[head + 1]?.key ?? "") && !verb.test(tokens[head + 1]?.key ?? ""))
      head++;
    const noun = { start: tokens[state ? from : from + 1]?.start ?? token.start, end: tokens[head]?.end ?? end };
    if (noun.end <= noun.start || hasVerb(frame, { start: noun.end, end })) continue;
    const role = personRole(frame.slice(noun));
    if (role === null || role.plural || names.within(noun).some((n) => n.sort === "person" && !n.modifies)) continue;
    const range = { start: noun.start, end };
    const words = frame.slice(range);
    return { title: plainTitle(words), range, former: former.test(words), of: holderOf(frame, range, names, parties) };
  }
  return null;
}

function hasVerb(frame: Frame, range: Range): boolean {
  for (let i = frame.tokenFrom(range.start); (frame.tokens[i]?.start ?? range.end) < range.end; i++) {
    const token = frame.tokens[i];
    if (token !== undefined && token.start >= range.start && verb.test(token.key)) return true;
  }
  if (frame.syntax === null) return false;
  for (let i = frame.wordFrom(range.start); (frame.words[i]?.start ?? range.end) < range.end; i++)
    if (/^(?:VERB|AUX)$/.test(frame.syntax.upos[i] ?? "")) return true;
  return false;
}

/** The first token that is no longer part of a noun phrase begun at `from`. */
function phraseEnd(frame: Frame, from: number): number {
  let i = from;
  for (; i < frame.tokens.length && i - from < most; i++) {
    const token = frame.tokens[i];
    if (token === undefined || verb.test(token.key)) break;
    if (i > from && /[,;:()"“”!?\n]|\s[–—-]|\.\s/u.test(token.gap)) break;
    if (token.key === "and" && isAnother(frame, token.start)) break;
  }
  return i;
}

/** "Russia's president and Assad's backer", "the group's leader and his entourage": after "and" comes another's or another. */
const another = /^and\s(?:(?:his|her|its|their|an?|the)\s|(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.-]*['’]s?\s)/u;

function isAnother(frame: Frame, start: number): boolean {
  return another.test(frame.text.slice(start, start + 80));
}

function closes(frame: Frame, end: number): boolean {
  return /^(?:[,;:)—–.”"\n]|\s*$|\s[–—]|\swho\s|\sand\s)/u.test(frame.text.slice(end, end + 5));
}

/** Cuts a closing "in Seoul" off, which tells where, not what. */
function withoutPlace(frame: Frame, tail: Range): number {
  const words = frame.slice(tail);
  const place = /\s(?:in|based in|from)\s\p{Lu}[\p{L}\s]*$/u.exec(words);
  return place !== null && place.index > 0 ? tail.start + place.index : tail.end;
}

/** Whose office a role is: the organisation it names, else the person, else the state. */
export function holderOf(frame: Frame, range: Range, names: ReferenceIndex, parties: Parties): Party | null {
  // "A Russian ally" has no office of Russia's.
  const within = holders(frame, range, names).filter(
    ({ sort, core }) => sort === "person" || phraseNamedWith(frame, core) === null,
  );
  const of =
    within.find((r) => r.sort === "organisation") ??
    within.find((r) => r.sort === "person") ??
    within.find((r) => r.sort === "state");
  return of === undefined ? null : (parties.of(of) ?? null);
}

const sentTo =
  /\b(?:ambassador|envoy|representative|emissary|delegate|consul|commissioner|attach[ée])s?\s(?:to|at|for|in)\s(?:the\s)?$/iu;

const posted = /^(?:['’]s)?\s(?:[\p{Lu}]\S*\s)+(?:ambassador|envoy|representative|mission)\b/u;

/** The names in a role, less whom somebody is sent to ("Syria's ambassador to the UN") where another is named. */
function holders(frame: Frame, range: Range, names: ReferenceIndex): readonly Reference[] {
  const within = names.within(range);
  // "Sweden's UN ambassador" is Sweden's.
  const sender = within.find((r) => r.sort === "state" && r.modifies);
  if (sender !== undefined && posted.test(frame.slice({ start: sender.core.end, end: range.end }))) return [sender];
  const others = within.filter(({ core }) => !isSentTo(frame, range, core));
  return others.length > 0 ? others : within;
}

/** Whether a name in a role is of whom or where somebody is sent to. */
export function isSentTo(frame: Frame, role: Range, name: Range): boolean {
  return sentTo.test(frame.slice({ start: role.start, end: name.start }));
}

function plainTitle(words: string): string {
  return words
    .replace(/\s+/gu, " ")
    .replace(/^(?:and\s)?(?:the|a|an)\s|^and\s/iu, "")
    .replace(/(?:['’]s|[\s,;:])+$/u, "");
}

/** The role of a description that stands in apposition to a name, or is one's role before a comma; null elsewhere. */
export function roleOfDescription(
  frame: Frame,
  { phrase, reference }: Description,
  names: ReferenceIndex,
  parties: Parties,
): RoleDraft | null {
  if (phrase.role === null || phrase.plural) return null;
  const whole = {
    start: phrase.core.start,
    end: Math.max(phrase.head.end, withoutPlace(frame, { start: phrase.head.end, end: reference.range.end })),
  };
  const joined = [...frame.slice(whole).matchAll(/\sand\s/gu)].find(({ index }) =>
    isAnother(frame, whole.start + index + 1),
  );
  const range = joined === undefined ? whole : { start: whole.start, end: whole.start + joined.index };
  if (range.end < phrase.head.end) return null;
  const words = plainTitle(frame.slice(range));
  if (words.length > 160 || stateOf(words) !== null) return null;
  return {
    title: words,
    range,
    former: former.test(words),
    of: holderOf(frame, { start: reference.range.start, end: range.end }, names, parties),
  };
}

/** Whether a noun is the office of a role: the "president" of "France's president", not that of "adviser to the president". */
export function isHeadOf(frame: Frame, role: Range, noun: Range): boolean {
  if (noun.start < role.start || noun.end > role.end) return false;
  return (
    !/\s(?:of|for|at|in|to|on|with|from|under|by|and)\s/u.test(frame.slice({ start: role.start, end: noun.end })) &&
    !/^\s(?!(?:of|for|at|in|to|on|with|from|under|by)\s)\p{Ll}/u.test(frame.slice({ start: noun.end, end: role.end }))
  );
}

/** The person whom a description stands beside as an apposition: "the top diplomat, Daniel Kritenbrink," and the reverse. */
export function appositionOf(frame: Frame, description: Description, names: ReferenceIndex): Range | null {
  const { phrase, reference } = description;
  if (phrase.plural || reference.sort === "thing") return null;
  const after = names.within({ start: reference.range.end, end: reference.range.end + 60 })[0];
  if (
    after !== undefined &&
    (phrase.role !== null || phrase.determiner === "possessive") &&
    fitsSort(description, after.sort) &&
    phrase.determiner !== "indefinite" &&
    /^,\s$/u.test(frame.text.slice(reference.range.end, after.range.start)) &&
    /^(?:[,.;]|\s?[–—])/u.test(frame.text.slice(after.range.end, after.range.end + 2))
  )
    return after.core;
  const before = names.within({ start: Math.max(0, reference.range.start - 60), end: reference.range.start }).at(-1);
  if (
    before !== undefined &&
    fitsSort(description, before.sort) &&
    /^,\s$|^\s\($/u.test(frame.text.slice(before.core.end, reference.range.start)) &&
    closes(frame, reference.range.end) &&
    !overlaps(before.core, reference.range)
  )
    return before.core;
  return null;
}

function fitsSort({ phrase, reference }: Description, sort: string): boolean {
  if (sort === "person") return phrase.role !== null || reference.sort === "person";
  return sort === "organisation" && reference.sort === "organisation" && phrase.role === null;
}
