import type { Entry } from "../../record/index.ts";
import { judged } from "../../store/review/judged.ts";
import { outcomeOf, type Settling } from "../../store/review/outcome.ts";
import type { ReviewDecision, ReviewStatus } from "../../store/reviews.ts";
import { grouped } from "../../util/grouped.ts";

/** An entry of one version of a report that people decided about, and what that came to. */
export interface DecidedEntry {
  readonly report: string;
  readonly version: number;
  readonly entry: string;
  readonly status: ReviewStatus;
  /** The entry before anybody decided; null for one that was added. */
  readonly found: Entry | null;
  /** What holds now; null where there is none. */
  readonly holds: Entry | null;
  /** What each reviewer's last decision came to; who only settled what others differed about is not among them. */
  readonly outcomes: ReadonlyMap<string, Entry | null>;
  /** Those that stand, the first first; comments too. */
  readonly decisions: readonly ReviewDecision[];
}

/** The entries that decisions which stand are about, in the order in which they were first decided about. */
export function decidedEntries(decisions: readonly ReviewDecision[]): DecidedEntry[] {
  const standing = decisions.filter(({ undoneAt }) => undoneAt === null);
  const groups = grouped(standing, ({ report, version, entry }) => JSON.stringify([report, version, entry]));
  return [...groups.values()].flatMap((group) => {
    const settling = group.map(toSettling);
    const { status, outcome } = judged(settling);
    const [first] = group;
    if (outcome === undefined) return [];
    const own = settling.filter(({ what }) => what !== "comment" && what !== "settle");
    return [
      {
        report: first.report,
        version: first.version,
        entry: first.entry,
        status,
        found: group.some(({ what }) => what === "add") ? null : first.from,
        holds: outcome,
        outcomes: new Map(own.map((one) => [one.by, outcomeOf(one)])),
        decisions: group,
      },
    ];
  });
}

function toSettling({ entry, what, by, from, to }: ReviewDecision, number: number): Settling {
  return { number, entry, what, by, undone: false, was: from, became: to, beside: [] };
}
