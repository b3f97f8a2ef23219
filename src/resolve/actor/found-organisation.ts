import type { OrganisationNaming } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";

/** An organisation's name in the text; `naming` is null where the ontology does not know it. */
export interface FoundOrganisation {
  readonly range: Range;
  readonly naming: OrganisationNaming | null;
  /** The country whose body it is, where the report tells it elsewhere; default: the naming's. */
  readonly country?: string;
  /** Why it is open whose body it is, where several have one of these words. */
  readonly open?: string;
}
