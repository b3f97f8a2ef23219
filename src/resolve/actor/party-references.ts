import { isKinOrFollower } from "../../extract/kin-and-followers.ts";
import type { Unresolved } from "../../record/index.ts";
import { type Range, spanOf } from "../../text/index.ts";
import type { EntityIndex } from "./entity-index.ts";
import type { Frame } from "./frame.ts";
import type { PartyReading } from "./input.ts";
import { anyRole } from "./look-up.ts";
import { phraseNamedWith } from "./named-with.ts";
import type { Parties, Party } from "./party.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { plainReference, type SpeakerReferences, speakerReferences } from "./speaker-references.ts";

/**
 * The references that the words of a party stand for, as those of a speaker do.
 *
 * Words for a thing of a state's or an organisation's ("Russian missiles", "Philippine and Chinese ships") are its own act.
 */
export function partyReferences(
  frame: Frame,
  span: Range,
  references: ReferenceIndex,
  states: ReferenceIndex,
  entities: EntityIndex,
  date: string | null,
): SpeakerReferences {
  const wide = withNoun(frame, span, references);
  if (wide !== null) return partyReferences(frame, wide, references, states, entities, date);
  const spoken = speakerReferences(frame, span, references, states, date);
  const found = isNoParty(entities, span, spoken) ? plainly(frame, span) : spoken;
  const [first] = found.references;
  const isOwner = found.references.length === 1 && first?.form === "name" && first.modifies;
  const isThing = first?.sort === "thing" && !isCivil(frame, first);
  if (!isOwner && !isThing) return found;
  if (isOfOthers(frame, span)) return isOwner ? plainly(frame, span) : found;
  const owners = references
    .within(span)
    .filter(
      ({ form, sort }) =>
        form === "name" && (sort === "state" || sort === "organisation" || (isThing && sort === "person")),
    )
    .filter(({ range }) => found.made || !isThing || owns(frame, range, first.core));
  const joined = owners.filter(
    (owner, i) =>
      i === 0 || /^[\s,-]*(?:and|-|–)[\s-]*$/u.test(frame.text.slice(owners[i - 1]?.core.end, owner.core.start)),
  );
  return joined.length === 0 ? found : { references: joined, made: false };
}

/** A ship or a firm's thing, known to be no state's: a "Chinese fishing vessel" is not China. */
function isCivil(frame: Frame, { range, core }: Reference): boolean {
  const sector = anyRole(frame.slice({ start: range.start, end: core.end }))?.sector ?? null;
  return sector !== null && sector !== "MIL";
}

/** All of "a US ally" where the words are but the name of whose ally it is. */
function withNoun(frame: Frame, span: Range, references: ReferenceIndex): Range | null {
  const name = references.within(span).find(({ core, sort }) => sort !== "person" && core.end >= span.end);
  const phrase = name?.form === "name" ? phraseNamedWith(frame, name.core) : null;
  return phrase === null || (phrase.start >= span.start && phrase.end <= span.end) ? null : phrase;
}

/** Whether what stands in the words is somebody's kin, friend or foe. */
function isOfOthers(frame: Frame, span: Range): boolean {
  const head = frame.headWord(span);
  const word = head === null ? undefined : frame.words[head];
  return word !== undefined && isKinOrFollower(frame.slice(word));
}

/** Words that come from somebody: "an invitation from Oslo". */
const sent =
  /(?:^|\s)(?:accusations?|allegations?|appeals?|calls?|claims?|complaints?|criticism|demands?|invitations?|offers?|orders?|pleas?|proposals?|protests?|requests?|ultimatums?|warnings?)$/iu;

/** "Brazil's policies", "Australian ultimatum", "the decision of the court": whoever a noun says whose it is. */
function owns(frame: Frame, owner: Range, noun: Range): boolean {
  if (owner.end <= noun.start) return /^(?:['’]s?)?\s/u.test(frame.text.slice(owner.end, owner.end + 3));
  const between = frame.text.slice(noun.end, owner.start);
  return (
    /^\s(?:of|by)\s(?:the\s)?$/u.test(between) ||
    (/^\sfrom\s(?:the\s)?$/u.test(between) && sent.test(frame.slice(noun)))
  );
}

/** A town, ship or weapon whose name the words are: by its capitals alone it would pass for a person. */
function isNoParty(entities: EntityIndex, span: Range, { made, references }: SpeakerReferences): boolean {
  return (
    made &&
    references[0]?.form === "name" &&
    entities.exact(span, ["place", "platform", "weapon", "event", "law"]) !== undefined
  );
}

function plainly(frame: Frame, span: Range): SpeakerReferences {
  const reference = plainReference(frame, span);
  return { references: reference === null ? [] : [reference], made: true };
}

/**
 * Makes actors of the words that name a party plainly and that nothing else is known of ("eleven companies", "the town of
 * Nyabiondo"): of equal words one. Laws are no actors.
 */
export function tiePlainly(
  frame: Frame,
  parties: Parties,
  acting: readonly SpeakerReferences[],
  isLaw: (range: Range) => boolean,
): void {
  const known = new Map<string, Party>();
  for (const { made, references } of acting) {
    const [reference] = references;
    if (!made || reference === undefined || reference.form !== "description" || parties.of(reference) !== undefined)
      continue;
    if (isLaw(reference.range)) continue;
    const word = frame.headWord(reference.range);
    const sort = word === null ? "NOUN" : (frame.syntax?.upos[word] ?? "NOUN");
    const name = frame
      .slice(reference.range)
      .replace(/^(?:the|an?|this|that|these|those)\s+/iu, "")
      .replace(/['’]s?$/u, "")
      .replace(/\s+/gu, " ");
    if (!/^(?:NOUN|PROPN)$/u.test(sort) || !/\p{L}{2}/u.test(name)) continue;
    const party = known.get(name.toLowerCase()) ?? parties.create("unknown", name, name, reference.plural, "words");
    known.set(name.toLowerCase(), party);
    parties.tie(reference, party);
  }
}

/** The parties that words stand for, once all is tied; those that several make together one by one. */
export function partiesOf(parties: Parties, { references }: SpeakerReferences): Party[] {
  const found = references.flatMap((reference) => parties.of(reference) ?? []);
  return [...new Set(found.flatMap((party) => (party.members.length > 0 ? party.members : [party])))];
}

/** What the words of a party come to on record. */
export function partyReading(
  ids: readonly string[],
  { references }: SpeakerReferences,
  open: ReadonlyMap<Reference, string>,
): PartyReading {
  if (ids.length > 0) return { ids, reason: null };
  const [reference] = references;
  if (reference === undefined) return { ids, reason: "no name or noun in the words" };
  return { ids, reason: open.get(reference) ?? "the words name no actor" };
}

/** The words that stay open, each once, with the reason. */
export function openParties(
  text: string,
  ranges: readonly Range[],
  readings: readonly PartyReading[],
  known: readonly Unresolved[],
): Unresolved[] {
  const seen = new Set(known.map(({ span }) => `${span.start}-${span.end}`));
  return ranges.flatMap((range, i) => {
    const reason = readings[i]?.reason ?? null;
    const key = `${range.start}-${range.end}`;
    if (reason === null || seen.has(key)) return [];
    seen.add(key);
    return [{ span: spanOf(text, range), reason }];
  });
}
