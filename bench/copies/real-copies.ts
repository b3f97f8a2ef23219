import { readFileSync } from "node:fs";
import { guardianArticles, polnearTexts } from "../shared.ts";
import { areFound, foundCopies, pairKey } from "./judged-pairs.ts";
import { scoreLine } from "./pair-scores.ts";

/**
 * Pairs of real articles that are copies of one another, by their names. A language model looked through the pairs of
 * guardian-sdf's and PolNeAR's articles that share a twentieth of their runs of five words, and took these for copies; copies that
 * share less, as true rewrites do, are not among them, and nobody has checked the others.
 */
export function realPairs(): (readonly [string, string])[] {
  const rows = readFileSync(new URL("../data/real-copies.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return rows.map((row) => row.split(",")).map(([first = "", second = ""]) => [first, second] as const);
}

/** How well the copies among the real articles are found, as they are. */
export async function realCopies(list: boolean): Promise<string> {
  const nameOf = (name: string) => name.replace(/\.txt$/, "");
  const polnear = [...polnearTexts("train"), ...polnearTexts("dev")].map(([name, text]) => ({
    id: nameOf(name),
    text,
    published: name.split("_")[1] ?? null,
  }));
  const texts = [...guardianArticles().map(({ id, text, date }) => ({ id, text, published: date })), ...polnear];
  const found = await foundCopies(texts);
  const gold = new Set(realPairs().map(([a, b]) => pairKey(a, b)));
  const extra: string[] = [];
  let right = 0;
  for (const [place, a] of texts.entries()) {
    for (const b of texts.slice(0, place)) {
      if (!areFound(found, a.id, b.id)) continue;
      if (gold.has(pairKey(a.id, b.id))) right++;
      else extra.push(`extra ${found.links.get(pairKey(a.id, b.id)) ?? "by cluster"} ${a.id} ${b.id}\n`);
    }
  }
  const score = { right, extra: extra.length, missed: gold.size - right };
  return (list ? extra.join("") : "") + scoreLine(`${texts.length} real articles as they are`, score);
}
