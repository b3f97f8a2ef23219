import { readdirSync, readFileSync } from "node:fs";
import { areFound, foundCopies, pairKey } from "./judged-pairs.ts";
import { scoreLine } from "./pair-scores.ts";

const written = new URL("written/", import.meta.url);
const gold = new URL("../gold/dev/", import.meta.url);

/**
 * How well rewrites are told from other reports on the same event: invented reports of the gold standard, for some of which a
 * rewrite, as a newspaper would make it of an agency's report, and another report on the event were written by hand.
 */
export async function writtenRewrites(list: boolean): Promise<string> {
  const texts = readdirSync(gold)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => ({
      id: name.replace(/\.txt$/, ""),
      text: readFileSync(new URL(name, gold), "utf8"),
      published: null,
    }));
  const others = readdirSync(written).map((name) => ({
    id: name.replace(/\.txt$/, ""),
    text: readFileSync(new URL(name, written), "utf8"),
    published: null,
  }));
  const all = [...texts, ...others];
  const found = await foundCopies(all);
  const score = { right: 0, extra: 0, missed: 0 };
  let out = "";
  for (const [place, a] of all.entries()) {
    for (const b of all.slice(0, place)) {
      const copies = pairKey(a.id, b.id) === pairKey(`${b.id}.rewrite`, b.id);
      const said = areFound(found, a.id, b.id);
      if (copies && said) score.right++;
      else if (copies) score.missed++;
      else if (said) score.extra++;
      if (list && copies !== said) out += `${copies ? "missed" : "extra"} ${a.id} ${b.id}\n`;
    }
  }
  return out + scoreLine("rewrites written by hand", score);
}
