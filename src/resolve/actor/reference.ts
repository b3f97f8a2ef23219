import type { Collective, Organisation, Person, State } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";

export type Gender = "female" | "male";

/** What the ontology knows the words by. */
export type Known =
  | { readonly sort: "state"; readonly state: State }
  | { readonly sort: "organisation"; readonly organisation: Organisation }
  | { readonly sort: "person"; readonly person: Person }
  | { readonly sort: "collective"; readonly collective: Collective };

/** Words that may stand for an actor, before it is settled for whom. */
export interface Reference {
  /** As put on record: a name with the title before it, a whole noun phrase, a pronoun. */
  readonly range: Range;
  /** What decides: the bare name, the noun, the pronoun. */
  readonly core: Range;
  readonly form: "name" | "description" | "pronoun";
  readonly sort: "person" | "organisation" | "state" | "collective" | "thing";
  /** The core's letters, as they are compared. */
  readonly key: string;
  readonly plural: boolean;
  readonly gender: Gender | null;
  readonly known: Known | null;
  /** Country that the words themselves say, alpha-3. */
  readonly country: string | null;
  /** Why the country is open, where several countries have what the name says and the report tells of none. */
  readonly open?: string;
  /** A modifier of another noun ("Russian arms", "Putin's visit"), so hardly what the sentence is about. */
  readonly modifies: boolean;
}
