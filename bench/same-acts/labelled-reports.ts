import { z } from "zod";
import { corpusText, labelledTexts } from "../corpus-texts.ts";

const Row = z.strictObject({
  ...corpusText,
  acts: z.array(z.tuple([z.int(), z.int(), z.string()])),
  groups: z.array(z.array(z.int())),
  none: z.array(z.int()),
});

/** A report of a corpus with the acts that a reader once found in it, and which of them are one, as told apart by hand. */
export interface LabelledReport {
  readonly id: string;
  readonly text: string;
  /** Words that name an act, with its category; `act` is the same of those that are one, null where they name none. */
  readonly tellings: readonly {
    readonly start: number;
    readonly end: number;
    readonly plover: string;
    readonly act: number | null;
  }[];
}

/** The reports of `labels.jsonl` with their texts. */
export function labelledReports(): LabelledReport[] {
  return labelledTexts(new URL("labels.jsonl", import.meta.url), Row).map(
    ({ source, id, text, acts, groups, none }) => {
      const actOf = (place: number) => {
        const group = groups.findIndex((one) => one.includes(place));
        return group < 0 ? groups.length + place : group;
      };
      const tellings = acts.map(([start, end, plover], place) => ({
        start,
        end,
        plover,
        act: none.includes(place) ? null : actOf(place),
      }));
      return { id: `${source} ${id}`, text, tellings };
    },
  );
}
