import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Reader } from "../src/reader/index.ts";
import { intervals } from "./intervals.ts";
import { writePredictions } from "./predictions.ts";
import { python } from "./python.ts";
import { readCorpus } from "./read-corpus.ts";
import { polnearTexts, requireShared, shared } from "./shared.ts";

/**
 * Scores the product's own statements on PolNeAR's dev part with the shared scorers.
 *
 * @param model - folder of another model; default: the one that comes with the package.
 */
export async function statements(model?: string): Promise<void> {
  requireShared();
  const reader = await Reader.open(model === undefined ? {} : { model });
  const records = await readCorpus(reader, polnearTexts("dev"));
  const file = join(mkdtempSync(join(tmpdir(), "onrecord-")), "predictions.jsonl");
  writePredictions(file, records);
  const corpora = join(shared, "corpora");
  const score = (name: string, ...args: string[]) => python(join(shared, "score", name), ...args);
  process.stdout.write(`Exact spans, PolNeAR dev (${reader.madeBy})\n`);
  process.stdout.write(
    score("score_spans.py", join(corpora, "polnear-bio/valid.jsonl"), join(corpora, "polnear/dev/text"), file),
  );
  process.stdout.write("Whole attributions, PolNeAR dev\n");
  process.stdout.write(score("score_polnear.py", join(corpora, "polnear/dev"), file));
  process.stdout.write(intervals(file));
  await reader.close();
}
