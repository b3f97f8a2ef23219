import { z } from "zod";
import type { AskedEntries } from "../query/asked-entries.ts";
import { Certainty, Event, entryKinds, ploverCategories, Transfer } from "../record/index.ts";
import { verdicts } from "../rules/finding/finding.ts";
import { reviewedChoices } from "../store/reviews.ts";

const words = z.string().min(1).max(500).optional();
const day = z.iso.date().optional();

/** Which entries a saved query asks for, as `onrecord list` and `search` take it; whatever these learn has to be added. */
const Asked = z.strictObject({
  kind: z.enum(entryKinds).optional(),
  speaker: words,
  report: words,
  actor: words,
  agent: words,
  supplier: words,
  recipient: words,
  claimant: words,
  deniedBy: words,
  plover: z.enum(ploverCategories).optional(),
  occurrence: z.enum(Event.shape.occurrence.options).optional(),
  stage: z.enum(Transfer.shape.stage.options).optional(),
  certainty: z.enum(Certainty.shape.modality.options).optional(),
  polarity: z.enum(Certainty.shape.polarity.options).optional(),
  item: words,
  place: words,
  date: day,
  from: day,
  to: day,
  copies: z.enum(["with", "without"]).optional(),
  reviewed: z.enum(reviewedChoices).optional(),
} satisfies Record<keyof AskedEntries, z.ZodType>);

/** What a watch looks for. */
export const Asks = z.discriminatedUnion("find", [
  z
    .strictObject({
      find: z.literal("entries"),
      words: z.string().min(1).max(2000).nullable().describe('Words and "phrases", all of which have to occur.'),
      asked: Asked.describe("What else the entries have to be."),
    })
    .describe("Entries of new reports that a saved query finds."),
  z
    .strictObject({
      find: z.literal("findings"),
      rules: z.array(z.string()).describe("Ids of rules; empty for all."),
      verdicts: z.array(z.enum(verdicts)).describe("Empty for all."),
      files: z.array(z.string()).describe("Files of rules and facts beside those that come with onrecord."),
    })
    .describe("Findings that are new, have changed or are gone."),
]);

export type Asks = z.infer<typeof Asks>;

/** A saved query in the words of the command line: `shells --recipient Russia`. */
export function askWords(asks: Asks): string {
  if (asks.find === "findings") {
    const parts = [
      asks.rules.length === 0 ? "findings of all rules" : `findings of ${asks.rules.join(", ")}`,
      ...asks.verdicts.map((verdict) => verdict.replace("-", " ")),
    ];
    return parts.join(", ");
  }
  const filters = Object.entries(asks.asked).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [`--${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)} ${quoted(value)}`],
  );
  return [...(asks.words === null ? [] : [asks.words]), ...filters].join(" ");
}

const quoted = (value: string) => (/^[\w:-]+$/u.test(value) ? value : JSON.stringify(value));
