import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { corpora, corpusTexts } from "../corpus-texts.ts";

const Offsets = z.tuple([z.int(), z.int()]);

const Judged = z.strictObject({
  words: z.array(Offsets),
  what: z.string(),
  is: z.enum(["right", "no act", "other category", "other occurrence", "other party", "double"]),
  when: z.union([Offsets, z.literal("elsewhere"), z.null()]),
  where: z.union([Offsets, z.literal("elsewhere"), z.null()]),
  by: z.array(z.union([z.enum(["author", "unknown"]), Offsets, z.tuple([z.int(), z.int(), z.literal("denies")])])),
});

const Row = z.strictObject({ source: z.enum(corpora), id: z.string(), entries: z.array(Judged) });

/** An entry that a reader once put on record, as somebody has judged it who read the report. */
export type JudgedEntry = z.infer<typeof Judged>;

/** A report of a corpus with what was judged of its entries. */
export interface JudgedReport {
  readonly id: string;
  readonly text: string;
  readonly entries: readonly JudgedEntry[];
}

/** The reports of `labels.jsonl` with their texts. */
export function judgedReports(): JudgedReport[] {
  const file = fileURLToPath(new URL("labels.jsonl", import.meta.url));
  const texts = corpusTexts();
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .flatMap((line) => {
      const { source, id, entries } = Row.parse(JSON.parse(line));
      const text = texts[source].get(id);
      return text === undefined ? [] : [{ id: `${source} ${id}`, text, entries }];
    });
}
