import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { python } from "./python.ts";
import { shared } from "./shared.ts";

const halves = 40;
const corpora = join(shared, "corpora");

/**
 * 95 % intervals of the scorers' F1 figures, by the delete-half jackknife over texts (Shao and Wu 1989): the spread of
 * scores on random halves estimates that of the whole.
 */
export function intervals(predictions: string): string {
  const random = mulberry32(20240621);
  const texts = readdirSync(join(corpora, "polnear/dev/text")).sort();
  const scores = new Map<string, number[]>();
  for (let i = 0; i < halves; i++) {
    const half = texts
      .map((name) => ({ name, key: random() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, texts.length / 2)
      .map(({ name }) => name);
    for (const [figure, f1] of scoreOn(half, predictions)) scores.set(figure, [...(scores.get(figure) ?? []), f1]);
  }
  const lines = [...scores].map(
    ([figure, values]) => `${figure.padEnd(26)} ± ${(1.96 * deviation(values)).toFixed(1)}\n`,
  );
  return `95 % intervals, delete-half jackknife over ${texts.length} texts, ${halves} halves\n${lines.join("")}`;
}

function scoreOn(names: readonly string[], predictions: string): [string, number][] {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-half-"));
  const stems = new Set(names.map((name) => name.replace(/\.txt$/, "")));
  const chosen = (annotated: string) => stems.has(annotated.replace(/_[^_]+$/, ""));
  const bio = readFileSync(join(corpora, "polnear-bio/valid.jsonl"), "utf8").split("\n");
  writeFileSync(
    join(folder, "bio.jsonl"),
    bio.filter((line) => chosen(/"id": "([^"]*)"/.exec(line)?.[1] ?? "")).join("\n"),
  );
  mkdirSync(join(folder, "attributions"));
  symlinkSync(join(corpora, "polnear/dev/text"), join(folder, "text"));
  for (const file of readdirSync(join(corpora, "polnear/dev/attributions"))) {
    if (chosen(file)) symlinkSync(join(corpora, "polnear/dev/attributions", file), join(folder, "attributions", file));
  }
  const spans = python(
    join(shared, "score/score_spans.py"),
    join(folder, "bio.jsonl"),
    join(folder, "text"),
    predictions,
  );
  const whole = python(join(shared, "score/score_polnear.py"), folder, predictions);
  rmSync(folder, { recursive: true });
  const figures = (text: string, prefix: string) =>
    [...text.matchAll(/^(\S+)\s+P.*F1\s+([\d.]+)/gm)].map(([, name, f1]): [string, number] => [
      `${prefix}${name}`,
      Number(f1),
    ]);
  return [...figures(spans, "exact "), ...figures(whole, "").filter(([name]) => name.startsWith("attribution"))];
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1));
}

/** A small seeded generator, so that the halves are the same each time. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
