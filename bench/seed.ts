import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codePointRecord, Reader } from "../src/reader/index.ts";
import { python } from "./python.ts";
import { requireShared, shared } from "./shared.ts";

/** Scores the record of the seed report against what a careful reader expects of it. Needs Python's pyyaml. */
export async function seed(): Promise<void> {
  requireShared();
  const article = join(shared, "seed/article.txt");
  const text = readFileSync(article, "utf8");
  const reader = await Reader.open();
  const record = await reader.read({ id: "seed", source: article, title: null, published: "2024-06-21", text });
  const file = join(mkdtempSync(join(tmpdir(), "onrecord-")), "record.jsonl");
  writeFileSync(
    file,
    `${JSON.stringify(codePointRecord(record))}
`,
  );
  process.stdout.write(python(join(shared, "score/score_seed.py"), join(shared, "seed/expected.yaml"), article, file));
  await reader.close();
}
