import { crowdedGroups } from "./matters/crowded.ts";
import { entryPairs } from "./matters/entry-pairs.ts";
import { fitWeights } from "./matters/fit-weights.ts";
import { type JoinedGroups, joinWithProduct } from "./matters/join-groups.ts";
import { readGroups } from "./matters/read-groups.ts";
import { realFigures, realPairs } from "./matters/real-pairs.ts";
import { wornGroups } from "./matters/worn.ts";

/** A real pair weighs as much as so many invented ones: there are fewer, and they are what the product meets. */
const realWeight = 8;

/**
 * Prints how well entries of the groups are joined into matters, and how often independent sources are counted right.
 *
 * @param what - `held` (default), the half kept apart; `on-fit`, the other half, with every fault; `fit`, which prints
 * weights fitted on that half as it is, worn and crowded, and on real pairs.
 */
export async function matters(what = "held"): Promise<void> {
  if (what === "fit") {
    const groups = readGroups("fit");
    const crowded = crowdedGroups(groups);
    const views = [groups, wornGroups(groups, 1), crowded, wornGroups(crowded, 2)];
    const { bias, weights } = fitWeights([
      { pairs: views.flatMap(entryPairs), cost: 1 },
      { pairs: realPairs("fit"), cost: realWeight },
    ]);
    for (const [name, weight] of weights) process.stdout.write(`  ["${name}", ${weight.toFixed(2)}],\n`);
    process.stdout.write(`bias ${bias.toFixed(2)}\n`);
    return;
  }
  const groups = readGroups(what === "on-fit" ? "fit" : "held");
  const all = await joinWithProduct(groups);
  if (what === "on-fit") process.stdout.write(faults(all));
  process.stdout.write(figures(`${groups.length} groups`, all));
  process.stdout.write(figures("the same, worn", await joinWithProduct(wornGroups(groups, 7))));
  process.stdout.write(figures("the same, crowded", await joinWithProduct(crowdedGroups(groups))));
  process.stdout.write(
    figures("the same, worn and crowded", await joinWithProduct(wornGroups(crowdedGroups(groups), 7))),
  );
  process.stdout.write(realFigures(what === "on-fit" ? "fit" : "held"));
  const hard = groups.filter((group) => group.hard);
  process.stdout.write(figures(`${hard.length} hard groups alone`, await joinWithProduct(hard)));
}

/** Pairwise figures, and the share of matters whose sources are counted exactly right. */
function figures(title: string, { pairs: { gold, found, right }, sources }: JoinedGroups): string {
  const exact = sources.filter((one) => one.gold === one.found).length;
  const percent = (part: number, whole: number) => (whole === 0 ? "none" : ((100 * part) / whole).toFixed(1));
  return `${title}
  pairs of entries     R ${percent(right, gold)}  P ${percent(right, found)}  F1 ${percent(2 * right, gold + found)}  (${gold} pairs)
${sources.length === 0 ? "" : `  independent sources  exactly right ${percent(exact, sources.length)} % of ${sources.length} matters\n`}`;
}

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
