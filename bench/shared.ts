import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

/** The corpora and scorers beside the project; not part of it. */
export const shared = fileURLToPath(new URL("../../shared", import.meta.url));

const article = z.object({ id: z.string(), text: z.string(), date: z.string() });

/** Ends the program with a reason where the corpora are not there. */
export function requireShared(): void {
  if (existsSync(shared)) return;
  process.stderr.write("The corpora are not beside the project (../shared), so there is nothing to measure on.\n");
  process.exit(3);
}

/** The texts of a folder of PolNeAR by file name, line ends as they are. */
export function polnearTexts(part: "train" | "dev"): Map<string, string> {
  const folder = join(shared, "corpora/polnear", part, "text");
  return new Map(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

/** The articles of guardian-sdf; the text of each is one long line. */
export function guardianArticles(): z.infer<typeof article>[] {
  const lines = readFileSync(join(shared, "corpora/guardian-sdf/articles.jsonl"), "utf8").trim().split("\n");
  return lines.map((line) => article.parse(JSON.parse(line)));
}

/** The texts of guardian-sdf by id. */
export function guardianTexts(): Map<string, string> {
  return new Map(guardianArticles().map(({ id, text }) => [id, text]));
}
