import { existsSync } from "node:fs";
import { crossValidated } from "./matters/cross-validated.ts";
import { crowdedGroups } from "./matters/crowded.ts";
import { type EntryPair, entryPairs, yearsApart } from "./matters/entry-pairs.ts";
import { type CostingPairs, type Fitted, fitWeights, type What } from "./matters/fit-weights.ts";
import { type JoinedGroups, joinWithProduct } from "./matters/join-groups.ts";
import { orderFigures } from "./matters/orders.ts";
import { f1Interval, type PairCounts } from "./matters/pair-interval.ts";
import { readGroups } from "./matters/read-groups.ts";
import { groupPairs, type RealGroup, realGroups, scoreGroups, unrelatedPairs } from "./matters/real-groups.ts";
import { articlesOfPairs, realFigures, realPairs } from "./matters/real-pairs.ts";
import { realRecords } from "./matters/real-records.ts";
import { wornGroups } from "./matters/worn.ts";
import { shared } from "./shared.ts";

/** What an error on each sort of pairs costs: those that real articles have most, for they are what the product meets. */
const costs = { real: 1, invented: 0.6, yearsApart: 0.5, unrelated: 0.2 } as const;

/**
 * Prints how well entries of the groups are joined into matters, and how often independent sources are counted right.
 *
 * @param what - `held` (default), the half kept apart; `on-fit`, the other half, with every fault; `held-orders` and
 * `fit-orders`, what the order in which real articles come changes; `fit`, which prints
 * weights fitted on that half as it is, worn and crowded, on real groups and pairs, and on
 * pairs of unrelated articles.
 * @param record - a record in which the real articles are kept as read, so that they need not be read again.
 */
export async function matters(what = "held", record?: string): Promise<void> {
  const half = what.startsWith("held") ? "held" : "fit";
  const real = realGroups(half);
  const wanted = new Set([...real.flatMap(({ reports }) => reports.map(({ report }) => report)), ...articlesOfPairs()]);
  const records = existsSync(shared) ? await realRecords(wanted, record) : null;
  if (what.endsWith("-orders")) {
    if (records !== null) process.stdout.write(await orderFigures(real, records));
    return;
  }
  const groups = readGroups(half);
  if (what === "fit") {
    const crowded = crowdedGroups(groups);
    const views = [groups, wornGroups(groups, 1), crowded, wornGroups(crowded, 2)];
    const invented = views.flatMap(entryPairs);
    const inGroups = (what: What) =>
      records === null
        ? []
        : byShare(
            real
              .filter((group) => what === "statements" || isDated(group, records))
              .map((group) => groupPairs([group], records)),
          );
    const unrelated = records === null ? [] : unrelatedPairs(real, records);
    const rest: CostingPairs[] = [
      { pairs: invented, cost: costs.invented },
      { pairs: records === null ? [] : realPairs("fit", records), cost: costs.real },
      { pairs: yearsApart(invented), cost: costs.yearsApart },
      { pairs: unrelated, cost: costs.unrelated },
    ];
    for (const what of ["statements", "deeds"] as const) {
      for (const { from, precision, recall, f1 } of crossValidated(inGroups(what), rest, what))
        process.stdout.write(
          `${what} from ${from.toFixed(2)}: P ${percent(precision, 1)} R ${percent(recall, 1)} F1 ${percent(f1, 1)}\n`,
        );
      process.stdout.write(inWords(what, fitWeights([...rest, ...inGroups(what)], what)));
    }
    return;
  }
  const all = await joinWithProduct(groups);
  if (what === "on-fit") process.stdout.write(faults(all));
  process.stdout.write(figures(`${groups.length} groups`, all));
  process.stdout.write(figures("the same, worn", await joinWithProduct(wornGroups(groups, 7))));
  process.stdout.write(figures("the same, crowded", await joinWithProduct(crowdedGroups(groups))));
  process.stdout.write(
    figures("the same, worn and crowded", await joinWithProduct(wornGroups(crowdedGroups(groups), 7))),
  );
  const hard = groups.filter((group) => group.hard);
  process.stdout.write(figures(`${hard.length} hard groups alone`, await joinWithProduct(hard)));
  if (records === null) return;
  process.stdout.write(await realGroupFigures(real, records, what === "on-fit", all.pairs));
  process.stdout.write(realFigures(half, records));
}

/**
 * Whether the day is known of any article of a group. Of releases without one (re3d) deeds are not learned from: what is
 * told of one war in them is joined by words alone, and that made the others worse (cross-validated, 49.2 for 51.6 % of
 * average precision).
 */
const isDated = ({ reports }: RealGroup, records: Parameters<typeof scoreGroups>[1]) =>
  reports.some(({ report }) => records.get(report)?.report.published != null);

/** A group of many pairs counts for less than they do: by the fourth root of how many, the mean cost being that of real pairs. */
function byShare(groups: readonly (readonly EntryPair[])[]): CostingPairs[] {
  const shares = groups.map((pairs) => Math.max(1, pairs.length) ** -0.25);
  const all = groups.reduce((sum, pairs, at) => sum + pairs.length * (shares[at] ?? 0), 0);
  const scale = (costs.real * groups.flat().length) / Math.max(1, all);
  return groups.map((pairs, at) => ({ pairs, cost: scale * (shares[at] ?? 0) }));
}

/** Log-odds from which two entries are one thing: by cross-validation over groups, the highest that loses little. */
const joinFrom = { statements: -1, deeds: -0.75 } as const;

/** Fitted weights as they stand in `weights.ts`, with the bias moved so that entries join from even odds on. */
function inWords(what: What, { across, within }: Fitted): string {
  return [["across", across] as const, ["within", within] as const]
    .map(([where, { bias, weights }]) => {
      const told = [...weights].filter(([, weight]) => Math.abs(weight) >= 0.01);
      const lines = told.map(([name, weight]) => `    ["${name}", ${weight.toFixed(2)}],\n`).join("");
      return `${what} ${where}\n  bias: ${(bias - joinFrom[what]).toFixed(2)},\n${lines}`;
    })
    .join("");
}

async function realGroupFigures(
  groups: readonly RealGroup[],
  records: Parameters<typeof scoreGroups>[1],
  list: boolean,
  invented: PairCounts,
): Promise<string> {
  const scored = await scoreGroups(groups, records);
  const told = list ? scored.faults.map((fault) => `  ${fault}\n`).join("") : "";
  const [low, high] = f1Interval(scored.groups);
  const together = {
    gold: scored.gold + invented.gold,
    found: scored.found + invented.found,
    right: scored.right + invented.right,
  };
  return `${told}${pairsLine(`${groups.length} groups of real articles, read by the product`, scored)}  F1, 95 % interval     ${percent(low, 1)} to ${percent(high, 1)}, groups drawn anew\n${pairsLine("invented and real groups together", together)}`;
}

/** Pairwise figures, and the share of matters whose sources are counted exactly right. */
function figures(title: string, { pairs, sources }: JoinedGroups): string {
  const exact = sources.filter((one) => one.gold === one.found).length;
  return `${pairsLine(title, pairs)}${sources.length === 0 ? "" : `  independent sources  exactly right ${percent(exact, sources.length)} % of ${sources.length} matters\n`}`;
}

function pairsLine(title: string, { gold, found, right }: PairCounts): string {
  return `${title}
  pairs of entries     R ${percent(right, gold)}  P ${percent(right, found)}  F1 ${percent(2 * right, gold + found)}  (${gold} pairs)
`;
}

const percent = (part: number, whole: number) => (whole === 0 ? "none" : ((100 * part) / whole).toFixed(1));

function faults({ wrong, missed, sources }: JoinedGroups): string {
  return [
    ...wrong.map((pair) => `joined wrongly: ${pair.join(" and ")}`),
    ...missed.map((pair) => `not joined: ${pair.join(" and ")}`),
    ...sources
      .filter(({ gold, found }) => gold !== found)
      .map(({ matter, gold, found }) => `sources of ${matter}: ${found} for ${gold}`),
  ]
    .map((line) => `  ${line}\n`)
    .join("");
}
