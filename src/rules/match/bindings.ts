import type { Deed, Role } from "../deed/deed.ts";
import type { Party } from "../deed/party.ts";

/** The entries found so far for the names of a rule, in the order in which it asks for them. */
export class Bindings {
  constructor(
    /** All names of the rule. */
    private readonly names: readonly string[],
    /** As many as were found. */
    readonly deeds: readonly Deed[],
  ) {}

  get(name: string): Deed | undefined {
    const place = this.names.indexOf(name);
    return place === -1 ? undefined : this.deeds[place];
  }

  /** The entries with their names. */
  named(): readonly (readonly [name: string, deed: Deed])[] {
    return this.deeds.map((deed, place) => [this.names[place] ?? "", deed]);
  }

  /** These and one more. */
  and(deed: Deed): Bindings {
    return new Bindings(this.names, [...this.deeds, deed]);
  }
}

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
