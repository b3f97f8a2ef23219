import type { Deed, Role } from "../deed/deed.ts";
import { roles } from "../deed/deed.ts";
import type { Party } from "../deed/party.ts";
import type { Pattern } from "../language/pattern.ts";
import { type Bindings, keysOf, partiesAt } from "./bindings.ts";

/**
 * The entries that may join others of a rule, by the parties that they must have in common with them.
 *
 * Without such a party only entries of the same report are looked at: over all reports everything would join everything.
 */
export class Joinable {
  private readonly shared: readonly {
    readonly role: Role;
    readonly of: { readonly name: string; readonly role: Role };
  }[];
  private byKeys: ReadonlyMap<string, readonly Deed[]> | null = null;

  /** @param deeds - those that fit the pattern by themselves. */
  constructor(
    pattern: Pattern,
    private readonly deeds: readonly Deed[],
  ) {
    this.shared = roles.flatMap((role) => {
      const of = pattern.who?.[role]?.same;
      return of === undefined ? [] : [{ role, of }];
    });
  }

  /** The entries that may go with those already found, these themselves among them. */
  with(bindings: Bindings): readonly Deed[] {
    // Many rules never come so far.
    this.byKeys ??= this.indexed();
    return this.keyed(this.byKeys, bindings);
  }

  private keyed(byKeys: ReadonlyMap<string, readonly Deed[]>, bindings: Bindings): readonly Deed[] {
    const keys =
      this.shared.length === 0
        ? bindings.deeds.slice(0, 1).map(({ report }) => report.id)
        : products(this.shared.map(({ of }) => allKeys(partiesAt(bindings, of))));
    const [only] = keys;
    if (keys.length === 1 && only !== undefined) return byKeys.get(only) ?? nothing;
    return [...new Set(keys.flatMap((key) => byKeys.get(key) ?? []))];
  }

  private indexed(): ReadonlyMap<string, readonly Deed[]> {
    const found = new Map<string, Deed[]>();
    for (const deed of this.deeds) {
      for (const key of this.ownKeys(deed)) {
        const before = found.get(key);
        if (before === undefined) found.set(key, [deed]);
        else before.push(deed);
      }
    }
    return found;
  }

  private ownKeys(deed: Deed): readonly string[] {
    if (this.shared.length === 0) return [deed.report.id];
    return products(this.shared.map(({ role }) => allKeys(deed.partiesOf(role))));
  }
}

const nothing: readonly Deed[] = [];

function allKeys(parties: readonly Party[]): readonly string[] {
  const [only] = parties;
  return parties.length === 1 && only !== undefined ? keysOf(only) : parties.flatMap(keysOf);
}

const products = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.every((list) => list.length === 1)
    ? [lists.join("\t")]
    : lists.reduce<readonly string[]>(
        (all, list) =>
          all.length === 0 ? [] : all.flatMap((one) => list.map((two) => (one === "" ? two : `${one}\t${two}`))),
        [""],
      );
