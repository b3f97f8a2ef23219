import { mkdtempSync } from "node:fs";
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
 */
export async function scoreStatements(model?: string): Promise<StatementScores> {
  const reader = await Reader.open(model === undefined ? {} : { model });
  const records = await readCorpus(reader, polnearTexts("dev"));
  await reader.close();
  const predictions = join(mkdtempSync(join(tmpdir(), "onrecord-")), "predictions.jsonl");
  writePredictions(predictions, records);
  const corpora = join(shared, "corpora");
  const score = (name: string, ...gold: string[]) => python(join(shared, "score", name), ...gold, predictions);
  return {
    madeBy: reader.madeBy,
    spans: score("score_spans.py", join(corpora, "polnear-bio/valid.jsonl"), join(corpora, "polnear/dev/text")),
    attributions: score("score_polnear.py", join(corpora, "polnear/dev")),
    predictions,
  };
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
