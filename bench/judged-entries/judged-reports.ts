import { z } from "zod";
import { corpusText, labelledTexts } from "../corpus-texts.ts";

const Offsets = z.tuple([z.int(), z.int()]);

const Judged = z.strictObject({
  words: z.array(Offsets),
  what: z.string(),
  is: z.enum(["right", "no act", "other category", "other occurrence", "other party", "double"]),
  when: z.union([Offsets, z.literal("elsewhere"), z.null()]),
  where: z.union([Offsets, z.literal("elsewhere"), z.null()]),
  by: z.array(z.union([z.enum(["author", "unknown"]), Offsets, z.tuple([z.int(), z.int(), z.literal("denies")])])),
});

const Row = z.strictObject({ ...corpusText, entries: z.array(Judged) });

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
  return labelledTexts(new URL("labels.jsonl", import.meta.url), Row).map(({ source, id, ...judged }) => ({
    ...judged,
    id: `${source} ${id}`,
  }));
}
