import {
  bodyOfState,
  type Collective,
  type Organisation,
  officeHolder,
  stateById,
  statesWithBody,
} from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import type { Description } from "./find-descriptions.ts";
import { onlyCompatriot } from "./find-nationals.ts";
import type { Frame } from "./frame.ts";
import { stateParty } from "./link-organisations.ts";
import { organisationOf, stateOf } from "./look-up.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { countryOfRuler, isOfficial, isOrgan, type OrganContext, ownerOfOrgan } from "./organ-owner.ts";
import type { Party, RoleDraft } from "./party.ts";
import type { Ranking } from "./rank-antecedents.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";
import { differ } from "./role-fit.ts";
import { roleOfDescription } from "./roles.ts";
import { countryOf } from "./to-actor.ts";

/** What descriptions are tied with. */
export interface DescriptionContext extends OrganContext {
  readonly states: Map<string, Party>;
  /** The two different parties of a sort that were named last, where just two were within a few sentences. */
  readonly lastTwo: (sort: "person" | "state", before: number) => readonly Party[];
  /** Ranks the parties before it; `asker` as in the weights, `role` is what the description gives. */
  readonly rank: (asker: "person" | "body", description: Description, role: RoleDraft | null) => Ranking;
}

/** Ties descriptions to parties, one after another in text order. */
export class DescriptionTies {
  /** The party that each phrase was last tied to, by its words and country. */
  private readonly byPhrase = new Map<string, Party>();
  private readonly byNoun = new Map<string, Party>();

  constructor(private readonly context: DescriptionContext) {}

  /** Ties a description where it may be tied; `speaks` for one that is a statement's speaker, and so an actor. */
  tie(told: Description, speaks: boolean): void {
    const owner = this.organisationBefore(told);
    const description = owner === null ? this.owned(told) : ofOrganisation(told, owner);
    const party = owner === null ? this.partyOf(description, speaks) : this.bodyOf(description, owner);
    if (party === null) return;
    const { phrase, reference } = description;
    this.context.parties.tie(reference, party);
    if (phrase.country !== null || party.kind !== "person") this.byNoun.set(phrase.noun, party);
    const role =
      party.kind === "person" && reference.sort === "person"
        ? roleOfDescription(this.context.frame, description, this.context.names, this.context.parties)
        : null;
    if (role !== null && party.roles.every((r) => !sameTitle(r.title, role.title))) party.addRole(role);
    // "The UN's Syria envoy" is not Syria's.
    if (role?.of?.kind !== "igo") party.country ??= phrase.country;
    // Not of the country that it only sits in.
    if (owner !== null) party.country = owner.country;
  }

  /** A description with the country that its organ is of, where the report tells it elsewhere. */
  private owned(description: Description): Description {
    const country = ownerOfOrgan(description, this.context);
    return country === null ? description : { ...description, phrase: { ...description.phrase, country } };
  }

  private bodyOf(description: Description, owner: Party): Party {
    const { core, plural } = description.phrase;
    const party = this.shared("organisation", this.words(core), this.words(core), plural, description);
    party.partOf ??= owner;
    return party;
  }

  /** The organisation whose body the words say it is, where they also say what country it sits in: "the EU's court in Luxembourg". */
  private organisationBefore({ reference, phrase }: Description): Party | null {
    if (reference.sort !== "organisation" || phrase.country === null) return null;
    const { frame, names, parties } = this.context;
    const owner = names
      .within(phrase.core)
      .find(({ sort, core }) => sort === "organisation" && /^['’]s?\s/u.test(frame.text.slice(core.end, core.end + 3)));
    return owner === undefined ? null : (parties.of(owner) ?? null);
  }

  private partyOf(description: Description, speaks: boolean): Party | null {
    const { phrase, reference, collective } = description;
    const two = this.bothOf(description);
    if (two !== null) return two;
    if (collective !== null)
      return this.shared(
        "collective",
        this.collectiveName(description),
        collectiveKey(description, this.words(phrase.core)),
        true,
        description,
      );
    if (reference.sort === "thing") return speaks ? this.fresh("unknown", reference, phrase.core) : null;
    if (reference.sort === "state") return this.ruler(description, speaks);
    if (reference.sort === "person") return this.person(description, speaks);
    if (reference.sort === "collective") return this.persons(description, speaks);
    return this.body(description, speaks);
  }

  /** "the two leaders", "both countries": the two that were named just before. */
  private bothOf({ phrase }: Description): Party | null {
    const words = this.words({ start: phrase.range.start, end: phrase.head.end });
    if (!phrase.plural || !/^(?:the two|these two|both|the pair of)\s/iu.test(words)) return null;
    const states = /^(?:country|countries|nations|states|neighbou?rs|governments|capitals|powers|allies)$/.test(
      phrase.noun,
    );
    if (!states && (phrase.role === null || phrase.role.body)) return null;
    const found = this.context.lastTwo(states ? "state" : "person", phrase.range.start);
    return found.length === 2 ? this.context.parties.together(found) : null;
  }

  private ruler(description: Description, speaks: boolean): Party | null {
    const { phrase, reference } = description;
    if (phrase.plural) return this.persons(description, speaks);
    const country = phrase.country ?? countryOfRuler(description, this.context);
    const state = country === null ? null : stateById(country);
    if (state !== null && phrase.determiner !== "indefinite")
      return stateParty(this.context.parties, this.context.states, state);
    if (phrase.determiner === "indefinite") return speaks ? this.fresh("unknown", reference, phrase.core) : null;
    const before = this.byNoun.get(phrase.noun);
    if (before !== undefined && before.state !== null && !this.isOfSomeStates(phrase)) return before;
    const ranked = this.rankedBody(description);
    if (ranked !== null) return ranked;
    return speaks ? this.fresh("unknown", reference, phrase.core) : null;
  }

  /** The body before that a description most likely means; none for one that only some states have: whose it is must be told. */
  private rankedBody(description: Description): Party | null {
    const { phrase } = description;
    if (this.isOfSomeStates(phrase)) return null;
    const ranked = this.context.rank("body", description, null).party;
    // "Its defence ministry" is not the foreign ministry named before.
    return ranked !== null && differ(this.words(phrase.core).toLowerCase(), ranked.name.toLowerCase()) ? null : ranked;
  }

  private isOfSomeStates({ core }: NounPhrase): boolean {
    return statesWithBody(this.words(core)) !== null;
  }

  private person(description: Description, speaks: boolean): Party | null {
    const { phrase, reference } = description;
    const telling =
      phrase.role !== null &&
      (phrase.country !== null || phrase.after.end > phrase.after.start + 2 || isPublic(phrase));
    if (phrase.determiner === "indefinite")
      return speaks || (telling && !reference.modifies && !isPredicate(this.context.frame, reference.core))
        ? this.fresh("person", reference, phrase.core)
        : null;
    const { frame, names, parties, date } = this.context;
    const role = roleOfDescription(frame, description, names, parties);
    const ranked = this.context.rank("person", description, role).party;
    // "The Russian" is nobody whose country the report does not tell.
    const isNational = phrase.role === null && stateOf(this.words(phrase.head)) !== null;
    // Whose two countries the words tell is nobody of whom one is known.
    const isOfTwo = isNational && phrase.country === null;
    if (ranked !== null && !isOfTwo && !(isNational && countryOf(ranked, date) === null)) return ranked;
    const compatriot = isNational && !isOfTwo ? onlyCompatriot(frame, parties, phrase, date) : null;
    if (compatriot !== null) return compatriot;
    const holder = this.officeHolder(description);
    if (holder !== null) return holder;
    if (!speaks && !telling) return null;
    return this.shared(
      "person",
      this.words(phrase.core),
      `${phrase.country ?? ""} ${this.words(phrase.core)}`,
      false,
      description,
    );
  }

  /** "the Russian president", where the report names no one for it: who held the office on its day. */
  private officeHolder({ phrase }: Description): Party | null {
    const { date, parties } = this.context;
    if (date === null || phrase.country === null || phrase.role === null || phrase.determiner === "possessive")
      return null;
    if (
      !/^(?:president|prime minister|foreign minister|defen[cs]e minister|chancellor|king|secretary of state)$/i.test(
        phrase.role.words,
      )
    )
      return null;
    if (/\b(?:former|ex|acting|vice|deputy|next|future|then)\b/iu.test(this.context.frame.slice(phrase.core)))
      return null;
    const person = officeHolder({ office: phrase.role.words.toLowerCase(), country: phrase.country, date });
    if (person === null) return null;
    const known = parties.all.find((p) => p.person?.id === person.id);
    if (known !== undefined) return known;
    const party = parties.create("person", person.name, person.id, false, "ontology");
    party.person = person;
    party.gender = person.gender;
    party.country = phrase.country;
    return party;
  }

  private persons(description: Description, speaks: boolean): Party | null {
    const { phrase, reference } = description;
    const telling = phrase.country !== null || (isPublic(phrase) && phrase.role?.body !== true);
    if (!speaks && !telling) return phrase.determiner === "definite" ? (this.namedAgain(phrase) ?? null) : null;
    const before = phrase.determiner === "definite" && phrase.country === null ? this.namedAgain(phrase) : undefined;
    if (before?.plural) return before;
    if (phrase.determiner === "indefinite" && phrase.country === null)
      return this.fresh("collective", reference, phrase.core, true);
    return this.shared(
      "collective",
      this.words(phrase.core),
      collectiveKey(description, this.words(phrase.core)),
      true,
      description,
    );
  }

  private body(description: Description, speaks: boolean): Party | null {
    const { phrase, reference } = description;
    const { frame } = this.context;
    const known = phrase.determiner === "definite" ? (this.oneOfItsName(phrase) ?? this.ownBody(phrase)) : null;
    if (known !== null) return known;
    const state = phrase.country === null ? null : stateById(phrase.country);
    if (phrase.plural && state === null) return this.persons(description, speaks);
    if (state !== null && phrase.determiner !== "indefinite") {
      const party = this.shared(
        "organisation",
        this.words(phrase.core),
        `${bodyWords(frame, phrase.core, this.context.names)}`,
        phrase.plural,
        description,
        state.id,
      );
      // "The jihadist group in Syria" is no part of that state.
      if (isOrgan(description) || isOfficial(phrase))
        party.partOf = stateParty(this.context.parties, this.context.states, state);
      party.country = state.country;
      return party;
    }
    if (phrase.determiner === "indefinite") return speaks ? this.fresh("organisation", reference, phrase.core) : null;
    const before = this.namedAgain(phrase);
    if (before !== undefined && before.kind !== "person") return before;
    const ranked = this.rankedBody(description);
    if (ranked !== null) return ranked;
    return speaks ? this.fresh("organisation", reference, phrase.core) : null;
  }

  /** "the state department": what but one body in the world is called by, in small letters too. */
  private oneOfItsName({ core }: NounPhrase): Party | null {
    const words = this.words(core);
    if (!/^\p{Ll}+(?: \p{Ll}+)+$/u.test(words)) return null;
    const naming = organisationOf(
      words.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
      this.context.date,
    );
    if (naming === null || naming.ambiguous) return null;
    return this.organisation(naming.organisation);
  }

  /** "the Senate" of a country where the data has it by another name: the US Senate. */
  private ownBody({ core, country }: NounPhrase): Party | null {
    const organisation = country === null ? null : bodyOfState(this.words(core), country);
    return organisation === null ? null : this.organisation(organisation);
  }

  private organisation(organisation: Organisation): Party {
    const { parties } = this.context;
    const known = parties.all.find((party) => party.organisation?.id === organisation.id);
    if (known !== undefined) return known;
    const party = parties.create(organisation.kind, organisation.name, organisation.id, false, "ontology");
    party.organisation = organisation;
    party.country = organisation.country;
    return party;
  }

  /** Who was last called by the noun, unless the phrase says more: "the rebel officials" are not the Turkish ones. */
  private namedAgain({ noun, core, head }: NounPhrase): Party | undefined {
    const before = this.byNoun.get(noun);
    if (before === undefined) return undefined;
    const known = new Set(wordsOf(before.name));
    const said = wordsOf(this.words({ start: core.start, end: head.start })).filter((word) => !again.test(word));
    return said.every((word) => known.has(word)) ? before : undefined;
  }

  /** "both sides" with its "both", "US officials" without what stands before. */
  private collectiveName({ phrase, collective }: Description): string {
    if (collective?.name != null) return collective.name;
    const opening = this.words({ start: phrase.range.start, end: phrase.head.end });
    return /^both\s/iu.test(opening) ? opening : this.words(phrase.core);
  }

  private words(core: Range): string {
    return this.context.frame.slice(core).replace(/\s+/gu, " ");
  }

  private fresh(kind: Party["kind"], reference: Reference, core: Range, plural = false): Party {
    const words = this.words(core);
    const party = this.context.parties.create(kind, words, words, plural, "words");
    party.country = reference.country;
    return party;
  }

  private shared(
    kind: Party["kind"],
    name: string,
    key: string,
    plural: boolean,
    description: Description,
    scope = "",
  ): Party {
    const whole = `${kind} ${scope} ${key.toLowerCase()}`;
    const known = this.byPhrase.get(whole);
    if (known !== undefined) return known;
    const { collective, phrase } = description;
    const party = this.context.parties.create(kind, name, key, plural, collective === null ? "words" : "ontology");
    party.collective = collective;
    party.country = phrase.country;
    this.byPhrase.set(whole, party);
    return party;
  }
}

/** A body with the country of the organisation that it is of, an international one's with none. */
function ofOrganisation(description: Description, { country }: Party): Description {
  return { ...description, phrase: { ...description.phrase, country } };
}

/** Words that tell of the same ones again. */
const again = /^(?:same|said|two|three|four|five|six|seven|eight|nine|ten|other|whole|entire|latter|former|\d+)$/;

function wordsOf(words: string): string[] {
  return words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a collective of a report is known by: of allies and the like the words that tell whose they are, too. */
function collectiveKey({ phrase, reference, collective }: Description, words: string): string {
  if (collective !== null) return collectiveId(collective, phrase);
  const noun = phrase.role?.words ?? reference.key;
  return phrase.role?.hold === "other" ? words.toLowerCase() : `${phrase.country ?? ""} ${noun}`.trim();
}

const publicSectors = new Set<string>([
  "GOV",
  "MIL",
  "SPY",
  "COP",
  "JUD",
  "LEG",
  "PTY",
  "OPP",
  "REB",
  "UAF",
  "PRM",
  "IGO",
]);

/** Whether a role is one of public life, so that its holder is an actor even where it does not speak. */
function isPublic({ role }: NounPhrase): boolean {
  return role !== null && role.hold === "firm" && role.sector !== null && publicSectors.has(role.sector);
}

/** The ontology's id; of a state's people by what they do, also the noun: "USA-GOV" are officials and diplomats. */
function collectiveId({ id, of, sector }: Collective, phrase: NounPhrase): string {
  return of !== null && sector !== null && id === `${of}-${sector}` ? `${of} ${phrase.role?.words ?? phrase.noun}` : id;
}

/** A body's words without its state's: "defence ministry" of "Russian Defence Ministry". */
function bodyWords(frame: Frame, core: Range, names: ReferenceIndex): string {
  const state = names
    .within(core)
    .filter((r) => r.sort === "state")
    .at(-1);
  return frame
    .slice({ start: state !== undefined && state.core.end < core.end ? state.core.end : core.start, end: core.end })
    .replace(/^['’]s/u, "")
    .trim();
}

/** Whether a noun only tells what another is: "Ali is a lawyer", "as a partner". */
function isPredicate(frame: Frame, noun: Range): boolean {
  const { syntax } = frame;
  const word = frame.headWord(noun);
  if (syntax === null || word === null) return false;
  for (let i = Math.max(0, word - 12); i < word; i++) {
    if (syntax.head[i] !== word) continue;
    const relation = syntax.relation[i] ?? "";
    if (relation.startsWith("cop") || frame.slice(frame.words[i] ?? noun).toLowerCase() === "as") return true;
  }
  return false;
}

function sameTitle(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x.includes(y) || y.includes(x);
}
