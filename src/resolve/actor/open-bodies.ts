import type { Unresolved } from "../../record/index.ts";
import { spanOf } from "../../text/index.ts";
import type { Party } from "./party.ts";

/** The bodies of which it stays open whose they are, each by its first name with the reason. */
export function openBodies(text: string, parties: readonly Party[]): Unresolved[] {
  return parties.flatMap((party) => {
    const reason = whyOpen(party);
    const first = party.references.find(({ open }) => open !== undefined);
    return reason === null || first === undefined ? [] : [{ span: spanOf(text, first.core), reason }];
  });
}

/** Why it is open whose a party is, though the ontology knows its words for somebody's; null where it is not open. */
export function whyOpen({ open, organisation, country, partOf }: Party): string | null {
  return organisation === null && country === null && partOf === null ? open : null;
}
