import type { Transfer } from "../../record/index.ts";
import { others, type Party } from "./flows.ts";
import type { Mark } from "./mark.ts";

/** A party as a mark names it. */
export function markParty(party: Party): string | undefined {
  if (party === others) return undefined;
  return party ?? "none";
}

/** The mark of all transfers of a supplier to a recipient, of one stage where one is given. */
export function pairMark(supplier: Party, recipient: Party, stage?: Transfer["stage"], denied?: boolean): Mark {
  return definedOnly({
    agent: markParty(supplier),
    recipient: markParty(recipient),
    stage,
    denied: denied === undefined ? undefined : denied ? "yes" : "no",
  });
}

/** What is not asked for is left out. */
function definedOnly(values: Readonly<Record<string, string | undefined>>): Mark {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
