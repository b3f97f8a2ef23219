import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Model, meanState, modelFolder } from "../src/model/index.ts";
import { sentences } from "../src/text/index.ts";
import { realGroups } from "./matters/real-groups.ts";
import { guardianArticles, polnearTexts, requireShared } from "./shared.ts";

/** Of every article so many characters are read, and of PolNeAR's every eighth. */
const longest = 3000;
const every = 8;

/**
 * Writes what the network makes of sentences, for `training/senses.py` to learn from: `states.f32`, the mean of each
 * sentence's words, and `sentences.json`. Articles of the groups kept apart are left out.
 *
 * @param folder - where to write; default `training/senses`.
 */
export async function senseStates(folder = "training/senses"): Promise<void> {
  requireShared();
  mkdirSync(folder, { recursive: true });
  const held = new Set(realGroups("held").flatMap(({ reports }) => reports.map(({ report }) => report)));
  const texts = [
    ...guardianArticles().flatMap(({ id, text }) => (held.has(id) ? [] : [text])),
    ...[...polnearTexts("train").values()].filter((_, at) => at % every === 0),
  ].map((text) => text.slice(0, longest));
  const model = await Model.load(modelFolder);
  const width = model.heads.frames.stateWidth;
  const said: string[] = [];
  const means: Float32Array[] = [];
  for (const text of texts) {
    const read = await model.read(text);
    for (const sentence of sentences(text)) {
      const { mean, count } = meanState(read, [sentence], width);
      if (count < 4) continue;
      said.push(text.slice(sentence.start, sentence.end));
      means.push(Float32Array.from(mean));
    }
  }
  await model.release();
  writeFileSync(join(folder, "states.f32"), Buffer.concat(means.map((mean) => Buffer.from(mean.buffer))));
  writeFileSync(
    join(folder, "sentences.json"),
    JSON.stringify({ reader: model.heads.version, width, sentences: said }),
  );
  process.stdout.write(`${said.length} sentences\n`);
}
