import { climb } from "../../extract/climb.ts";
import type { Candidate } from "./antecedent-features.ts";
import type { Asker } from "./antecedent-weights.ts";
import type { Frame } from "./frame.ts";
import { isAnother } from "./is-another.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Parties, Party, RoleDraft } from "./party.ts";
import type { Reference } from "./reference.ts";
import { countryOf } from "./to-actor.ts";

/** Sentences that a pronoun, and a description, looks back. */
const reach: Readonly<Record<Asker, number>> = { he: 10, it: 3, they: 4, person: 60, body: 40 };
/** References that are looked at, the nearest first, and parties that are weighed. */
const mostReferences = 150;
const mostParties = 12;

/** Who is asked for. */
export interface Sought {
  readonly asker: Asker;
  readonly reference: Reference;
  /** The words of a description; null for a pronoun. */
  readonly phrase: NounPhrase | null;
  /** The role that a description gives; null for a pronoun, or where its words are no role. */
  readonly role: RoleDraft | null;
  /** The report's day, YYYY-MM-DD; null where it is not known. */
  readonly date: string | null;
}

/** The parties named before a reference that agree with it in sort, number, gender and country, the nearest first. */
export function candidatesFor(
  frame: Frame,
  parties: Parties,
  before: readonly Reference[],
  sought: Sought,
): Candidate[] {
  const { asker, reference, phrase } = sought;
  const found = new Map<Party, Reference[]>();
  const bound = new Set<Party>();
  const sentence = frame.sentenceOf(reference.core.start);
  const owner = (of: Reference) => ownerWithin(frame, parties, before, of);
  const told = phrase === null ? null : { phrase, role: sought.role, owner: sought.role?.of ?? owner(reference) };
  for (let i = before.length - 1; i >= 0 && before.length - i <= mostReferences; i--) {
    const one = before[i];
    if (one === undefined || one.core.start >= reference.core.start) continue;
    if (sentence - frame.sentenceOf(one.core.start) > reach[asker]) break;
    const party = parties.of(one);
    if (party === undefined || !agrees(sought, party)) continue;
    if (within(one, reference)) {
      // "The president's brother" is not the president, wherever else he is named.
      if (asker === "person" && phrase !== null) bound.add(party);
      continue;
    }
    if (phrase !== null && isBound(frame, one, reference)) bound.add(party);
    const known = found.get(party);
    if (known !== undefined) {
      if (known.length < 4) known.push(one);
    } else if (found.size < mostParties) found.set(party, [one]);
  }
  if (asker === "person" && told !== null)
    for (const party of found.keys()) if (isAnother(told, party, ownersOf(party, owner), sought.date)) bound.add(party);
  const free = [...found].filter(([party]) => !bound.has(party));
  return free.map(([party, references], rank) => ({ party, references, rank }));
}

/** "his" within "his brother": a phrase does not stand for what is inside it, nor a name's own title for the name. */
function within(one: Reference, reference: Reference): boolean {
  return one.core.start >= reference.range.start && one.core.end <= reference.range.end;
}

/** Whose a description is, where that is itself a description or a pronoun: "the president's brother", "his brother". */
function ownerWithin(frame: Frame, parties: Parties, before: readonly Reference[], reference: Reference): Party | null {
  const owner = before.findLast(
    (one) =>
      within(one, reference) &&
      one.core.end < reference.core.start &&
      (one.form === "pronoun" || /^['’]s?\s/u.test(frame.text.slice(one.core.end, one.core.end + 3))),
  );
  return owner === undefined ? null : (parties.of(owner) ?? null);
}

/** Those whose a person was said to be so far. */
function ownersOf({ roles, references }: Party, owner: (of: Reference) => Party | null): Party[] {
  const described = references.filter(({ form }) => form === "description").map(owner);
  return [...roles.map(({ of }) => of), ...described].filter((one) => one !== null);
}

/** Relations by which a verb has what is said, thought or done beneath it; what is joined or tells when is another clause. */
const complements = /^(?:ccomp|xcomp|obj|iobj|obl)\b/u;

/**
 * Whether a subject stands over a description as its verb's subject does over all that the verb is about: those are two ("the
 * chief denied that officers had beaten the student"; Chomsky 1981, Principle C).
 */
function isBound(frame: Frame, subject: Reference, description: Reference): boolean {
  const { syntax } = frame;
  const [over, under] = [frame.headWord(subject.core), frame.headWord(description.core)];
  if (syntax === null || over === null || under === null || !/^nsubj/u.test(syntax.relation[over] ?? "")) return false;
  const verb = syntax.head[over] ?? -1;
  for (const { word, relation, head } of climb(syntax, under).slice(0, furthest)) {
    if (head === verb) return complements.test(relation);
    if (!complements.test(relation) && !(word === under && /^nsubj/u.test(relation))) return false;
  }
  return false;
}

const furthest = 6;
const bodiesKinds = /^(?:state|igo|organisation|armed-group|company|media)$/;

function agrees({ asker, reference, phrase, date }: Sought, party: Party): boolean {
  if (asker === "he" || asker === "person") {
    if (party.kind !== "person") return false;
    if (reference.gender !== null && party.gender !== null && reference.gender !== party.gender) return false;
  } else if (asker === "it") {
    if (!bodiesKinds.test(party.kind) || party.plural) return false;
  } else if (asker === "they") {
    if (
      !(
        party.plural ||
        party.kind === "collective" ||
        /^(?:organisation|armed-group|company|media|igo)$/.test(party.kind)
      )
    )
      return false;
  } else if (party.kind === "person" || party.plural !== reference.plural) return false;
  if (phrase?.country == null) return true;
  const country = countryOf(party, date);
  return country === null || country === phrase.country;
}
