import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Reader } from "../src/reader/index.ts";
import { intervals } from "./intervals.ts";
import { writePredictions } from "./predictions.ts";
import { python } from "./python.ts";
import { readCorpus } from "./read-corpus.ts";
import { polnearTexts, requireShared, shared } from "./shared.ts";

/** What the shared scorers print of the product's statements on PolNeAR's dev part. */
export interface StatementScores {
  readonly madeBy: string;
  /** `score_spans.py`: exact spans. */
  readonly spans: string;
  /** `score_polnear.py`: whole attributions. */
  readonly attributions: string;
  /** The file of predictions that was scored. */
  readonly predictions: string;
}

/**
 * Reads PolNeAR's dev part and scores the statements.
 *
 * @param model - folder of another model; default: the one that comes with the package.
 * @param every - 3 reads and scores every third text; default: all.
 */
export async function scoreStatements(model?: string, every = 1): Promise<StatementScores> {
  const texts = new Map([...polnearTexts("dev")].filter((_, n) => n % every === 0));
  const reader = await Reader.open(model === undefined ? {} : { model });
  const records = await readCorpus(reader, texts);
  await reader.close();
  const folder = mkdtempSync(join(tmpdir(), "onrecord-"));
  const predictions = join(folder, "predictions.jsonl");
  writePredictions(predictions, records);
  const corpora = join(shared, "corpora");
  const gold = goldOf(texts, join(corpora, "polnear/dev"), folder);
  const score = (name: string, ...against: string[]) => python(join(shared, "score", name), ...against, predictions);
  return {
    madeBy: reader.madeBy,
    spans: score("score_spans.py", join(corpora, "polnear-bio/valid.jsonl"), join(gold, "text")),
    attributions: score("score_polnear.py", gold),
    predictions,
  };
}

/** A folder of links to the texts that are scored and their attributions, since the scorers take all of a folder. */
function goldOf(texts: ReadonlyMap<string, string>, all: string, folder: string): string {
  for (const part of ["text", "attributions"]) {
    mkdirSync(join(folder, part));
    for (const name of readdirSync(join(all, part))) {
      const text = part === "text" ? name : `${name.slice(0, name.lastIndexOf("_"))}.txt`;
      if (texts.has(text)) symlinkSync(join(all, part, name), join(folder, part, name));
    }
  }
  return folder;
}

/** Prints the scores of the product's statements, with their intervals. */
export async function statements(model?: string): Promise<void> {
  requireShared();
  const { madeBy, spans, attributions, predictions } = await scoreStatements(model);
  process.stdout.write(
    `Exact spans, PolNeAR dev (${madeBy})\n${spans}Whole attributions, PolNeAR dev\n${attributions}`,
  );
  process.stdout.write(intervals(predictions));
}
