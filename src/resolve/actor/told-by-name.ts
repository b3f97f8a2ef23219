import type { NamedPerson } from "./find-persons.ts";
import { pronounOf } from "./find-pronouns.ts";
import type { Frame } from "./frame.ts";
import type { Party } from "./party.ts";
import type { Gender } from "./reference.ts";
import { roleWord } from "./role-fit.ts";

/** How many words after a name are looked at for a pronoun. */
const reach = 12;

/**
 * What the words around a partial name tell of which of several people of that name is meant: its title ("*General*
 * Miller"), the sex that a form of address says, or else the next pronoun ("Smith said *he* would").
 */
export class Told {
  private readonly role: string | null;
  private readonly address: Gender | null;
  private readonly pronoun: Gender | null;
  private readonly isPlain: boolean;
  private readonly isCivil: boolean;

  constructor(frame: Frame, { name, title, reference }: NamedPerson) {
    this.isPlain = name.suffix === null;
    this.isCivil = title !== null && civil.test(frame.slice(title));
    this.role = title === null ? null : roleWord(frame.slice(title));
    this.address = reference.gender;
    this.pronoun = reference.gender === null ? genderAfter(frame, reference.core.end) : null;
  }

  /** Up to 0.4 for a party that it fits, less than nothing for one that it does not: "Trump" beside "Trump Jr.". */
  fit(party: Party): number {
    const { role } = this;
    const junior = this.isPlain && party.suffix !== null;
    const bears = role !== null && rolesOf(party).some((title) => roleWord(title) === role);
    const ranked = this.isCivil && rolesOf(party).some((title) => rank.test(title));
    const sex = party.gender === null ? null : (this.address ?? this.pronoun);
    return (
      (bears ? 0.3 : 0) +
      (sex !== null && sex === party.gender ? 0.1 : 0) -
      (this.isOther(party) ? 0.2 : 0) -
      (junior ? 0.3 : 0) -
      (ranked ? 0.2 : 0)
    );
  }

  private isOther({ gender }: Party): boolean {
    return gender !== null && this.pronoun !== null && this.pronoun !== gender;
  }
}

const civil = /^(?:mr|mrs|ms|miss|mx)\.?$/iu;
/** Those who are called by what they are, not "Mr": officers, judges, clerics. */
const rank =
  /^(?:lt|col|gen|maj|capt|sgt|adm|brig|cmdr|cpl|pvt|lieutenant|colonel|general|major|captain|sergeant|admiral|brigadier|commander|commodore|corporal|marshal|judge|justice|rabbi|imam|ayatollah|sheikh|bishop|archbishop|cardinal)\b/iu;

/** The titles of the roles that the report gives somebody and of the offices that the ontology knows. */
export function rolesOf({ roles, person }: Party): string[] {
  return [...roles.map(({ title }) => title), ...(person?.offices ?? []).map(({ office }) => office)];
}

/** The sex of the next "he" or "she" of the sentence, outside of quotations: there others speak of others. */
function genderAfter(frame: Frame, end: number): Gender | null {
  const sentence = frame.sentenceOf(end - 1);
  const first = frame.tokenFrom(end);
  for (let i = first; i < first + reach; i++) {
    const token = frame.tokens[i];
    if (token === undefined || frame.sentenceOf(token.start) !== sentence) return null;
    const pronoun = pronounOf(token.key);
    if (frame.quotationOf(token.start) !== frame.quotationOf(end - 1)) continue;
    if (pronoun === "he") return "male";
    if (pronoun === "she") return "female";
  }
  return null;
}
