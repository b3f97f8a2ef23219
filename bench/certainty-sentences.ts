import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { csvRows } from "../src/ontology/actor/csv.ts";
import { Certainty } from "../src/record/index.ts";

const Sentence = z.strictObject({
  part: z.enum(["dev", "test"]),
  /** The construction that the sentence tries. */
  class: z.string().min(1),
  sentence: z.string().min(1),
  /** The words of the event or claim that is judged. */
  target: z.string().min(1),
  /** Where they stand, in UTF-16 units. */
  start: z.coerce.number().int(),
  end: z.coerce.number().int(),
  /** Who judges: `author`, the words of a speaker, or those of two, the reported one last: `Seoul > Pyongyang`. */
  source: z.string().min(1),
  modality: Certainty.shape.modality,
  polarity: Certainty.shape.polarity,
});

/** An invented sentence with what a source makes of an event in it, on FactBank's scale. */
export type CertaintySentence = z.infer<typeof Sentence>;

/** The sentences of `bench/data/certainty.csv`; `test` is not looked at while rules are written. */
export function certaintySentences(part: "dev" | "test"): CertaintySentence[] {
  const [header = [], ...lines] = csvRows(readFileSync(join(import.meta.dirname, "data/certainty.csv"), "utf8"));
  return lines
    .map((cells) => Sentence.parse(Object.fromEntries(header.map((column, place) => [column, cells[place]]))))
    .filter((one) => one.part === part);
}
