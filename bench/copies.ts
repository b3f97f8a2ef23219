import { baseTexts, type Half } from "./copies/base-texts.ts";
import { clusteringSpeed } from "./copies/clustering-speed.ts";
import { areFound, type Found, foundCopies } from "./copies/judged-pairs.ts";
import { areCopies, hardness, looserKind, type MadeSet } from "./copies/made-text.ts";
import { makeSet } from "./copies/make-set.ts";
import { scoreLine } from "./copies/pair-scores.ts";
import { realCopies } from "./copies/real-copies.ts";
import { writtenRewrites } from "./copies/written-rewrites.ts";
import { requireShared } from "./shared.ts";

const seed = 11;

/**
 * Prints how well copies are found: on the half of the set that nothing was fitted on, on a part that nobody has looked
 * into, on the real articles as they are, and on rewrites written by hand; with `speed` how long many reports take.
 *
 * @param argument - `fit`, `test` or `fresh` for that part alone, `list` to print what is wrong, never of what is fresh;
 * `speed`, or a number of reports for it.
 */
export async function copies(argument?: string): Promise<void> {
  if (argument === "speed" || Number(argument) > 0) return clusteringSpeed(Number(argument) || 100_000);
  process.stdout.write(await writtenRewrites(argument === "list"));
  requireShared();
  const parts = (["fit", "test", "fresh"] as const).filter((part) => part === argument);
  for (const part of parts.length > 0 ? parts : (["test", "fresh"] as const))
    await madeSet(part, argument === "list" && part !== "fresh");
  if (parts.length === 0) process.stdout.write(await realCopies(argument === "list"));
}

async function madeSet(half: Half, list: boolean): Promise<void> {
  const set = makeSet(
    baseTexts().filter((base) => base.half === half),
    seed,
  );
  const found = await foundCopies(set.texts);
  process.stdout.write(`${set.texts.length} texts made from the real articles of the part "${half}"\n`);
  process.stdout.write(setScores(set, found, list));
}

function setScores(set: MadeSet, found: Found, list: boolean): string {
  const { texts } = set;
  const tallies = new Map<string, { right: number; extra: number; missed: number; apart: number }>();
  const tally = (name: string) => {
    const known = tallies.get(name) ?? { right: 0, extra: 0, missed: 0, apart: 0 };
    tallies.set(name, known);
    return known;
  };
  let out = "";
  for (const [place, a] of texts.entries()) {
    for (const b of texts.slice(0, place)) {
      const [gold, said] = [areCopies(a, b), areFound(found, a.id, b.id)];
      const hard = gold ? null : hardness(set, a, b);
      for (const one of [
        "all pairs",
        ...(gold ? [`copies: ${looserKind(a, b)}`] : hard === null ? [] : ["hard", `hard: ${hard}`]),
      ]) {
        const counts = tally(one);
        if (gold && said) counts.right++;
        else if (gold) counts.missed++;
        else if (said) counts.extra++;
        else counts.apart++;
      }
      if (list && gold !== said) out += `${gold ? "missed" : "extra"} ${a.kind} ${b.kind} ${a.id} ${b.id}\n`;
    }
  }
  const all = tally("all pairs");
  out += scoreLine("all pairs", all);
  const hard = tally("hard");
  out += `precision with hard negatives alone ${((100 * all.right) / Math.max(1, all.right + hard.extra)).toFixed(1)} %\n`;
  for (const [name, { right, missed, extra, apart }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith("copies")) out += `  ${name.padEnd(22)} ${right} of ${right + missed} found\n`;
    if (name.startsWith("hard")) out += `  ${name.padEnd(22)} ${apart} of ${apart + extra} kept apart\n`;
  }
  return out;
}
