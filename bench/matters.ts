import { existsSync } from "node:fs";
import { crowdedGroups } from "./matters/crowded.ts";
import { entryPairs, yearsApart } from "./matters/entry-pairs.ts";
import { fitWeights } from "./matters/fit-weights.ts";
import { type JoinedGroups, joinWithProduct } from "./matters/join-groups.ts";
import { readGroups } from "./matters/read-groups.ts";
import { groupPairs, type RealGroup, realGroups, scoreGroups, unrelatedPairs } from "./matters/real-groups.ts";
import { articlesOfPairs, realFigures, realPairs } from "./matters/real-pairs.ts";
import { realRecords } from "./matters/real-records.ts";
import { wornGroups } from "./matters/worn.ts";
import { shared } from "./shared.ts";

/** What an error on each sort of pairs costs: those that real articles have most, for they are what the product meets. */
const costs = { real: 1, invented: 0.3, yearsApart: 0.5, unrelated: 0.2 } as const;

/**
 * Prints how well entries of the groups are joined into matters, and how often independent sources are counted right.
 *
 * @param what - `held` (default), the half kept apart; `on-fit`, the other half, with every fault; `fit`, which prints
 * weights fitted on that half as it is, worn and crowded, on real groups and pairs, and on
 * pairs of unrelated articles.
 * @param record - a record in which the real articles are kept as read, so that they need not be read again.
 */
export async function matters(what = "held", record?: string): Promise<void> {
  const half = what === "held" ? "held" : "fit";
  const real = realGroups(half);
  const wanted = new Set([...real.flatMap(({ reports }) => reports.map(({ report }) => report)), ...articlesOfPairs()]);
  const records = existsSync(shared) ? await realRecords(wanted, record) : null;
  const groups = readGroups(half);
  if (what === "fit") {
    const crowded = crowdedGroups(groups);
    const views = [groups, wornGroups(groups, 1), crowded, wornGroups(crowded, 2)];
    const invented = views.flatMap(entryPairs);
    const inGroups = records === null ? [] : groupPairs(real, records);
    const unrelated = records === null ? [] : unrelatedPairs(real, records);
    const pairs = [
      { pairs: invented, cost: costs.invented },
      { pairs: records === null ? [] : realPairs("fit", records), cost: costs.real },
      { pairs: inGroups, cost: costs.real },
      { pairs: yearsApart([...invented, ...inGroups]), cost: costs.yearsApart },
      { pairs: unrelated, cost: costs.unrelated },
    ];
    for (const what of ["statements", "deeds"] as const) {
      const { bias, weights } = fitWeights(pairs, what);
      process.stdout.write(`${what}\n  bias: ${bias.toFixed(2)},\n`);
      for (const [name, weight] of weights) {
        if (Math.abs(weight) >= 0.01) process.stdout.write(`    ["${name}", ${weight.toFixed(2)}],\n`);
      }
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
  process.stdout.write(await realGroupFigures(real, records, what === "on-fit"));
  process.stdout.write(realFigures(half, records));
}

async function realGroupFigures(
  groups: readonly RealGroup[],
  records: Parameters<typeof scoreGroups>[1],
  list: boolean,
): Promise<string> {
  const scored = await scoreGroups(groups, records);
  const told = list ? scored.faults.map((fault) => `  ${fault}\n`).join("") : "";
  return `${told}${pairsLine(`${groups.length} groups of real articles, read by the product`, scored)}`;
}

/** Pairwise figures, and the share of matters whose sources are counted exactly right. */
function figures(title: string, { pairs, sources }: JoinedGroups): string {
  const exact = sources.filter((one) => one.gold === one.found).length;
  return `${pairsLine(title, pairs)}${sources.length === 0 ? "" : `  independent sources  exactly right ${percent(exact, sources.length)} % of ${sources.length} matters\n`}`;
}

function pairsLine(title: string, { gold, found, right }: JoinedGroups["pairs"]): string {
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
