import { z } from "zod";
import type { Event } from "../../src/record/index.ts";
import { allDrafts } from "../../src/resolve/entries/all-drafts.ts";
import type { Draft, DraftContext } from "../../src/resolve/entries/draft.ts";
import { overlaps } from "../../src/text/index.ts";
import { corpusText, labelledTexts } from "../corpus-texts.ts";
import { draftContexts } from "../draft-contexts.ts";

const Offsets = z.tuple([z.int(), z.int()]);

const Act = z.strictObject({
  words: z.array(Offsets),
  what: z.string(),
  occurrence: z.string(),
  actors: z.array(Offsets),
  recipients: z.array(Offsets),
  is: z.enum(["right", "no act", "other category", "other occurrence", "other party"]),
});

type Act = z.infer<typeof Act>;

const Row = z.strictObject({ ...corpusText, entries: z.array(Act) });

type ActsFile = "acts.jsonl" | "acts-kept-back.jsonl";

/** The events that the reader makes of a report, sure or not, each with what was judged of the like of it. */
export interface JudgedActs {
  readonly context: DraftContext;
  readonly events: readonly { readonly draft: Draft<Event>; readonly isRight: boolean }[];
}

/** The reports of a file of judged acts, each with what was judged of its events. */
export function actReports(file: ActsFile) {
  return labelledTexts(new URL(file, import.meta.url), Row);
}

/** Reads the reports of a file of judged acts; an event that is not as it was when it was judged is left out. */
export async function judgedActs(file: ActsFile): Promise<JudgedActs[]> {
  const found: JudgedActs[] = [];
  for await (const { entries, context } of draftContexts(actReports(file))) {
    const events = allDrafts(context).events.flatMap((draft) => {
      const judged = entries.find((act) => isAsJudged(draft, act));
      return judged === undefined ? [] : [{ draft, isRight: judged.is === "right" }];
    });
    found.push({ context, events });
  }
  return found;
}

function isAsJudged({ entry, triggers }: Draft<Event>, act: Act): boolean {
  if (entry.plover !== act.what || entry.occurrence !== act.occurrence) return false;
  if (!act.words.some(([start, end]) => triggers.some((trigger) => overlaps(trigger, { start, end })))) return false;
  return (["actors", "recipients"] as const).every((side) => {
    const words = entry.reasons.flatMap((reason) => (reason.field === side ? reason.words : []));
    const isIn = (start: number, end: number) => words.some((word) => word.start === start && word.end === end);
    return act[side].every(([start, end]) => isIn(start, end)) && (act[side].length > 0 || words.length === 0);
  });
}
