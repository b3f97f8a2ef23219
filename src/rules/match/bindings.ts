import type { Deed, Role } from "../deed/deed.ts";
import type { Party } from "../deed/party.ts";

/** The entries found for the names of a rule so far. */
export type Bindings = ReadonlyMap<string, Deed>;

/** The parties of a role of a bound entry; none where the name is not bound. */
export function partiesAt(bindings: Bindings, { name, role }: { readonly name: string; readonly role: Role }) {
  return bindings.get(name)?.partiesOf(role) ?? [];
}

/** What parties have in common: the keys of states and groups, or their own ids where they have none. */
export function keysOf(party: Party): readonly string[] {
  const { states, groups, id } = party;
  if (groups.length === 0) return states.length === 0 ? [id] : states;
  return states.length === 0 ? groups : [...states, ...groups];
}
