import type { Collective, Organisation, Person, State } from "../../ontology/actor/index.ts";
import type { Actor } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import type { Gender, Reference } from "./reference.ts";

/** An office or title that the report gives a person. */
export interface RoleDraft {
  readonly title: string;
  readonly range: Range;
  readonly former: boolean;
  /** Whose office it is. */
  readonly of: Party | null;
}

/** What tied the mentions to one identity, as the record names it. */
export type TiedBy = "ontology" | "full-name" | "partial-name" | "words" | "abbreviation" | "coreference";

/** One actor while its mentions are gathered. */
export class Party {
  readonly references: Reference[] = [];
  readonly roles: RoleDraft[] = [];
  readonly members: Party[] = [];
  state: State | null = null;
  organisation: Organisation | null = null;
  person: Person | null = null;
  collective: Collective | null = null;
  country: string | null = null;
  /** Why its country is open, though its words alone are known for somebody's: "MIT", "Congress". */
  open: string | null = null;
  gender: Gender | null = null;
  partOf: Party | null = null;
  /** Words of the full name, for a person. */
  nameWords: readonly string[] = [];
  familyFirst = false;
  /** "jr", "sr", "iii" behind the name, for a person. */
  suffix: string | null = null;

  constructor(
    public kind: Actor["kind"],
    public name: string,
    /** The letters that make its id, where nothing else does. */
    public key: string,
    public plural: boolean,
    public tiedBy: TiedBy,
    /** Its place among the report's parties, in the order they were made. */
    readonly index: number,
  ) {}

  add(reference: Reference): void {
    this.references.push(reference);
    this.gender ??= reference.gender;
    this.country ??= reference.country;
  }

  addRole(role: RoleDraft): void {
    const title = role.title.toLowerCase();
    if (
      this.roles.some(
        (r) => r.range.start === role.range.start || (r.title.toLowerCase() === title && r.of === role.of),
      )
    )
      return;
    this.roles.push(role);
  }
}

/** All parties of a report, and which one each reference was tied to. */
export class Parties {
  readonly all: Party[] = [];
  private readonly compounds = new Map<string, Party>();
  private readonly ofReference = new Map<Reference, Party>();

  create(kind: Actor["kind"], name: string, key: string, plural: boolean, tiedBy: TiedBy): Party {
    // Marks of direction belong to the words as they stand, not to who is called so.
    const party = new Party(kind, name.replace(/\p{Cf}/gu, ""), key, plural, tiedBy, this.all.length);
    this.all.push(party);
    return party;
  }

  /** The party that several make together; the same one each time. */
  together(members: readonly Party[]): Party {
    const key = members
      .map((m) => m.index)
      .sort((a, b) => a - b)
      .join("+");
    const known = this.compounds.get(key);
    if (known !== undefined) return known;
    const name = members.map((m) => m.name).join(" and ");
    const letters = members
      .map((m) => m.key)
      .sort()
      .join(" and ");
    const party = this.create("collective", name, letters, true, "words");
    party.members.push(...members);
    this.compounds.set(key, party);
    return party;
  }

  tie(reference: Reference, party: Party): void {
    party.add(reference);
    this.ofReference.set(reference, party);
  }

  of(reference: Reference): Party | undefined {
    return this.ofReference.get(reference);
  }
}
