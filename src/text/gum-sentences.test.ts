import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { sentences } from "./sentences.ts";

const folder = new URL("../../../shared/corpora/gum/", import.meta.url);
const missing = !existsSync(folder);

/** The paragraphs of a GUM document, each as its sentences. */
function goldParagraphs(conllu: string): string[][] {
  const found: string[][] = [[]];
  for (const line of conllu.split("\n")) {
    if (line === "# newpar") found.push([]);
    else if (line.startsWith("# text = ")) found.at(-1)?.push(line.slice("# text = ".length).trim());
  }
  return found.filter((paragraph) => paragraph.length > 0);
}

/** Where each sentence ends in the paragraphs joined by blank lines, and which of these ends are no paragraph's. */
function goldEnds(gold: readonly (readonly string[])[]): { all: Set<number>; inner: Set<number> } {
  const all = new Set<number>();
  const inner = new Set<number>();
  let at = 0;
  for (const paragraph of gold) {
    paragraph.forEach((sentence, i) => {
      at += sentence.length;
      all.add(at);
      if (i + 1 < paragraph.length) inner.add(at++);
    });
    at += 2;
  }
  return { all, inner };
}

it.skipIf(missing)("finds GUM's news sentences (skipped where ../shared, which holds the corpus, is missing)", () => {
  const count = { all: 0, inner: 0, right: 0, rightInner: 0, found: 0, foundInner: 0 };
  for (const file of readdirSync(folder).filter((name) => name.startsWith("GUM_news_"))) {
    const gold = goldParagraphs(readFileSync(new URL(file, folder), "utf8"));
    const text = gold.map((paragraph) => paragraph.join(" ")).join("\n\n");
    const ends = goldEnds(gold);
    const found = sentences(text).map(({ end }) => end);
    const foundInner = found.filter((end) => end < text.length && text[end] !== "\n");
    count.all += ends.all.size;
    count.inner += ends.inner.size;
    count.found += found.length;
    count.foundInner += foundInner.length;
    count.right += found.filter((end) => ends.all.has(end)).length;
    count.rightInner += foundInner.filter((end) => ends.inner.has(end)).length;
  }
  const f1 = (200 * count.right) / (count.all + count.found);
  const innerF1 = (200 * count.rightInner) / (count.inner + count.foundInner);
  expect(count.all).toBeGreaterThan(600);
  // Measured 98.0 and, of the ends inside paragraphs only, 96.4; what is missed are captions without a full stop.
  expect(f1).toBeGreaterThanOrEqual(97.9);
  expect(innerF1).toBeGreaterThanOrEqual(96.3);
});
