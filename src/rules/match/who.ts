import { isMember } from "../../ontology/actor/index.ts";
import type { Deed } from "../deed/deed.ts";
import type { DeedDays } from "../deed/deed-days.ts";
import type { Party } from "../deed/party.ts";
import { standing } from "../facts/period.ts";
import { type Groups, isNamed } from "../language/groups.ts";
import type { Who } from "../language/pattern.ts";
import type { LawBook } from "../law/law-book.ts";
import { memberOn } from "../law/treaty-hits.ts";
import { type Bindings, keysOf, partiesAt } from "./bindings.ts";

/** What conditions on parties are checked against. */
export interface WhoContext {
  readonly groups: Groups;
  readonly book: LawBook;
  readonly bindings: Bindings;
}

/** The parties that meet conditions; all have to hold of the same one. */
export function partiesMeeting(parties: readonly Party[], who: Who, deed: Deed, context: WhoContext): readonly Party[] {
  if (parties.length === 0 || Object.keys(who).length === 0) return parties;
  const when = deed.when;
  const day = when.told === "nothing" ? null : when.days.last;
  return parties.filter((party) => meets(party, who, when, day, context));
}

function meets(party: Party, who: Who, when: DeedDays, day: string | null, context: WhoContext): boolean {
  const { is, kind, official, same, other } = who;
  if (kind !== undefined && !kind.includes(party.kind)) return false;
  if (official !== undefined && party.official !== official) return false;
  if (is !== undefined && !is.some((name) => isNamed(party, name, context.groups, day))) return false;
  const organisations = who["member-of"];
  if (
    organisations !== undefined &&
    !organisations.some((id) => party.states.some((state) => isMember(id, state, day)))
  ) {
    return false;
  }
  const pacts = who["party-to"];
  if (
    pacts !== undefined &&
    !pacts.some((id) => party.states.some((state) => isPartyTo(state, id, when, context.book)))
  ) {
    return false;
  }
  const keys = keysOf(party);
  const shares = (others: readonly Party[]) => others.some((one) => keysOf(one).some((key) => keys.includes(key)));
  if (same !== undefined && !shares(partiesAt(context.bindings, same))) return false;
  return other === undefined || !shares(partiesAt(context.bindings, other));
}

/** Whether a state was a party to a pact or treaty of the data on all of some days. */
function isPartyTo(state: string, id: string, when: DeedDays, book: LawBook): boolean {
  const pact = book.pacts.get(id)?.value;
  if (pact === undefined) return memberOn(state, id, when, book).standing === "in-force";
  if (when.told === "nothing") return false;
  return book.pactsOf(state).some(({ value }) => {
    if (value.pact !== id) return false;
    const period = { from: value.from ?? pact.from, until: value.until ?? pact.until, confirmed: null };
    return standing(period, when.days) === "in-force";
  });
}
