import type { Generated } from "kysely";

/** The tables of actors and what people corrected about them. */
export interface ActorsTables {
  readonly actor: ActorTable;
  readonly naming: NamingTable;
  readonly reading: ReadingTable;
  readonly appearance: AppearanceTable;
  readonly party: PartyTable;
  readonly wording: WordingTable;
  readonly correction: CorrectionTable;
  readonly part: PartTable;
}

/** An actor that any latest version speaks of, as it is shown. */
export interface ActorTable {
  readonly key: Generated<number>;
  readonly id: string;
  readonly name: string;
  readonly folded: string;
  readonly kind: string;
  readonly country: string | null;
  /** How many latest versions speak of it. */
  readonly reports: number;
  /** How many entries of these it speaks or takes part in. */
  readonly entries: number;
}

/** The full-text index of names: one row for each actor, under its key. */
interface NamingTable {
  readonly rowid: number;
  readonly names: string;
}

/** Which ids any version of a report was ever read with. */
interface ReadingTable {
  readonly actor: string;
  readonly report_id: string;
}

/** That a latest version speaks of an actor, which it read as `read`; the rest is as that reading has it. */
interface AppearanceTable {
  readonly actor: string;
  readonly read: string;
  readonly version: number;
  readonly name: string;
  readonly kind: string;
  readonly country: string | null;
}

/** That an actor speaks (1) or takes part (0) in an entry of a latest version. */
interface PartyTable {
  readonly actor: string;
  readonly entry: number;
  readonly speaks: number;
  /** What it is in the entry: bits of `partyRoles`. */
  readonly roles: number;
}

/** How often latest versions name an actor with these words, or give it this role. */
export interface WordingTable {
  readonly actor: string;
  readonly sort: "name" | "role" | "former-role";
  readonly words: string;
  readonly count: number;
}

/** What a person corrected; states and traits in JSON. */
export interface CorrectionTable {
  readonly id: Generated<number>;
  readonly what: string;
  readonly actor: string;
  readonly target: string | null;
  readonly before: string;
  readonly after: string;
  readonly target_traits: string | null;
  readonly by: string;
  readonly at: string;
  readonly undone_by: string | null;
  readonly undone_at: string | null;
}

/** What a split moves in a report; all of it where there are no words (in JSON). */
interface PartTable {
  readonly key: Generated<number>;
  readonly correction: number;
  readonly report_id: string;
  readonly words: string | null;
}
