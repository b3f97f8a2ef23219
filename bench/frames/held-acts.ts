import { allDrafts } from "../../src/resolve/entries/all-drafts.ts";
import { isUnfounded } from "../../src/resolve/entries/unfounded.ts";
import { overlaps } from "../../src/text/index.ts";
import { draftContexts } from "../draft-contexts.ts";
import type { JudgedActs } from "../judged-entries/judged-acts.ts";
import { heldPassages } from "./held-passages.ts";
import { judgedEvent } from "./judged-event.ts";

/** The events that the reader makes of the passages held apart, sure or not, each with whether it is as it was annotated. */
export async function heldActs(): Promise<JudgedActs[]> {
  const found: JudgedActs[] = [];
  for await (const { frames, context } of draftContexts(heldPassages())) {
    const events = allDrafts(context).events.flatMap((draft) => {
      const { entry, triggers } = draft;
      if (isUnfounded(entry)) return [];
      const { found: as, parties } = judgedEvent(entry, context.input, frames);
      const isRight =
        as === "event" &&
        parties.agent.wrong + parties.recipient.wrong === 0 &&
        frames.some(
          (one) => one.status === entry.occurrence && triggers.some((trigger) => overlaps(trigger, one.trigger)),
        );
      return [{ draft, isRight }];
    });
    found.push({ context, events });
  }
  return found;
}
