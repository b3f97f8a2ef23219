import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { guardianArticles, polnearTexts, shared } from "../shared.ts";

/** A real article that groups name. */
interface RealArticle {
  readonly id: string;
  /** The day on which it was published (ISO 8601); null where the corpus does not say. */
  readonly date: string | null;
  readonly text: string;
}

const Document = z.object({ _id: z.string(), text: z.string() });

/** Articles of guardian-sdf, and of PolNeAR's train part and re3d by their names there with `polnear-` or `re3d-` before. */
export function realArticles(ids: ReadonlySet<string>): RealArticle[] {
  return [...guardianArticles(), ...polnearArticles(), ...re3dArticles()].filter(({ id }) => ids.has(id));
}

const polnearArticles = () =>
  [...polnearTexts("train")].map(([file, text]) => ({
    id: `polnear-${file.replace(/\.txt$/, "")}`,
    date: /_(\d{4}-\d{2}-\d{2})_/.exec(file)?.[1] ?? null,
    text,
  }));

const re3dArticles = () =>
  readFileSync(join(shared, "corpora/re3d/documents.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => Document.parse(JSON.parse(line)))
    .map(({ _id, text }) => ({ id: `re3d-${_id}`, date: null, text }));
