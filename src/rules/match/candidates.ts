import type { EntryKind } from "../../record/index.ts";
import type { Deed } from "../deed/deed.ts";
import type { LoadedRule } from "../language/loaded-rule.ts";
import type { Pattern } from "../language/pattern.ts";
import type { LawBook } from "../law/law-book.ts";
import { mayHitLaw } from "../law/law-hits.ts";
import { type Test, testOf } from "./fits-alone.ts";

/** The entries that each pattern of some rules may come to, found in one pass over all entries. */
export class Candidates {
  private readonly found = new Map<Pattern, Deed[]>();

  constructor(deeds: readonly Deed[], rules: readonly LoadedRule[], book: LawBook) {
    const ofKind = new Map<EntryKind, { readonly fits: Test; readonly found: Deed[] }[]>();
    for (const { pattern, fits } of rules.flatMap(({ rule }) => testsOf(rule, book))) {
      const found: Deed[] = [];
      this.found.set(pattern, found);
      for (const kind of pattern.kind) {
        const before = ofKind.get(kind) ?? [];
        ofKind.set(kind, [...before, { fits, found }]);
      }
    }
    for (const deed of deeds) {
      for (const { fits, found } of ofKind.get(deed.entry.kind) ?? []) if (fits(deed)) found.push(deed);
    }
  }

  /** The entries that fit a pattern by themselves, in the order of the record. */
  of(pattern: Pattern): readonly Deed[] {
    return this.found.get(pattern) ?? [];
  }
}

function testsOf(rule: LoadedRule["rule"], book: LawBook): { readonly pattern: Pattern; readonly fits: Test }[] {
  const { find, without = {}, against } = rule;
  return [...Object.values(find), ...Object.values(without)].map((pattern, place) => {
    const fits = testOf(pattern);
    if (place > 0 || against === undefined) return { pattern, fits };
    return { pattern, fits: (deed) => fits(deed) && mayHitLaw(against, deed, book) };
  });
}
