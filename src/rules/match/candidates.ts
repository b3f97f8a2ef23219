import { type EntryKind, Transfer } from "../../record/index.ts";
import type { Deed } from "../deed/deed.ts";
import type { LoadedRule } from "../language/loaded-rule.ts";
import type { Pattern } from "../language/pattern.ts";
import type { LawBook } from "../law/law-book.ts";
import { mayHitLaw } from "../law/law-hits.ts";
import { allOf, furtherTests, type Test } from "./fits-alone.ts";

/** A pattern's further conditions, and the entries that met them. */
interface Wanted {
  readonly fits: Test;
  readonly found: Deed[];
}

/** The entries that each pattern of some rules may come to, found in one pass over all entries. */
export class Candidates {
  private readonly found = new Map<Pattern, Deed[]>();
  /** Which patterns want an entry of a kind, and of a stage where it is a transfer. */
  private readonly wanted = new Map<EntryKind | Transfer["stage"], Wanted[]>();

  constructor(deeds: readonly Deed[], rules: readonly LoadedRule[], book: LawBook) {
    for (const { rule } of rules) this.want(rule, book);
    for (const deed of deeds) {
      const { entry } = deed;
      const wanted = this.wanted.get(entry.kind === "transfer" ? entry.stage : entry.kind);
      if (wanted === undefined) continue;
      for (const { fits, found } of wanted) if (fits(deed)) found.push(deed);
    }
  }

  /** The entries that fit a pattern by themselves, in the order of the record. */
  of(pattern: Pattern): readonly Deed[] {
    return this.found.get(pattern) ?? [];
  }

  private want({ find, without = {}, against }: LoadedRule["rule"], book: LawBook): void {
    for (const [place, pattern] of [...Object.values(find), ...Object.values(without)].entries()) {
      const tests = furtherTests(pattern);
      const fits = allOf(
        place > 0 || against === undefined ? tests : [...tests, (deed) => mayHitLaw(against, deed, book)],
      );
      const wanted: Wanted = { fits, found: [] };
      this.found.set(pattern, wanted.found);
      for (const sort of sortsOf(pattern)) {
        const others = this.wanted.get(sort);
        if (others === undefined) this.wanted.set(sort, [wanted]);
        else others.push(wanted);
      }
    }
  }
}

/** The kinds of entries that a pattern asks for, stages in the place of transfers. */
function sortsOf({ kind, stage }: Pattern): readonly (EntryKind | Transfer["stage"])[] {
  // Of another kind alone no stage can be asked; of several it is asked of transfers.
  if (stage !== undefined && kind.length === 1 && !kind.includes("transfer")) return [];
  return [...new Set(kind.flatMap((one) => (one === "transfer" ? (stage ?? Transfer.shape.stage.options) : [one])))];
}
