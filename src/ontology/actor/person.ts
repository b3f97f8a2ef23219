import type { Gender } from "./cells.ts";
import type { Sector } from "./sectors.ts";

/** An office that somebody holds or held. */
export interface Office {
  /** The office in words, lower case: "president". */
  readonly office: string;
  /** Id of the state, or null for that of an international organisation. */
  readonly country: string | null;
  /** Id of the organisation, or null for an office of state. */
  readonly organisation: string | null;
  readonly sector: Sector;
  /** First and last day, as far as known; null for open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
  readonly row: string;
}

/** Somebody who holds or held an office. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Whether the last name alone is used in news: "Putin"; false for ministers that few know. */
  readonly known: boolean;
  readonly gender: Gender | null;
  readonly country: string | null;
  /** In order of time. */
  readonly offices: readonly Office[];
}

/** A name of a person: the full one, an alias, or the last name alone. */
export interface PersonNaming {
  readonly person: Person;
  readonly full: boolean;
}
