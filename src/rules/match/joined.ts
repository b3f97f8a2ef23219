import type { Deed, Role } from "../deed/deed.ts";
import { roles } from "../deed/deed.ts";
import type { Pattern } from "../language/pattern.ts";
import { type Bindings, keysOf, partiesAt } from "./bindings.ts";
import { fitsAlone } from "./match-pattern.ts";

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
  private readonly byKeys = new Map<string, Deed[]>();

  constructor(pattern: Pattern, deeds: readonly Deed[]) {
    this.shared = roles.flatMap((role) => {
      const of = pattern.who?.[role]?.same;
      return of === undefined ? [] : [{ role, of }];
    });
    for (const deed of deeds) {
      if (!fitsAlone(deed, pattern)) continue;
      for (const key of this.ownKeys(deed)) {
        const before = this.byKeys.get(key);
        if (before === undefined) this.byKeys.set(key, [deed]);
        else before.push(deed);
      }
    }
  }

  /** The entries that may go with those already found, besides these. */
  with(bindings: Bindings): readonly Deed[] {
    const taken = new Set(bindings.values());
    const keys =
      this.shared.length === 0
        ? [...bindings.values()].slice(0, 1).map(({ report }) => report.id)
        : products(this.shared.map(({ of }) => partiesAt(bindings, of).flatMap(keysOf)));
    const found = new Set(keys.flatMap((key) => this.byKeys.get(key) ?? []));
    return [...found].filter((deed) => !taken.has(deed));
  }

  private ownKeys(deed: Deed): readonly string[] {
    if (this.shared.length === 0) return [deed.report.id];
    return products(this.shared.map(({ role }) => deed.partiesOf(role).flatMap(keysOf)));
  }
}

const products = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>((all, list) => all.flatMap((one) => list.map((two) => `${one}\t${two}`)), [""]);
