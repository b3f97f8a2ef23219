import type { Event } from "../../src/record/index.ts";
import type { Draft, DraftContext } from "../../src/resolve/entries/draft.ts";
import { ownFrames } from "../../src/resolve/entries/own-frames.ts";
import { toldEvents } from "../../src/resolve/entries/told-events.ts";
import { overlaps } from "../../src/text/index.ts";
import { draftContexts } from "../draft-contexts.ts";
import { labelledReports } from "./labelled-reports.ts";

/** The tellings of acts that the reader finds in a report, each with the act that it was labelled as. */
export interface ToldActs {
  readonly id: string;
  readonly context: DraftContext;
  readonly drafts: readonly { readonly draft: Draft<Event>; readonly act: number }[];
}

/** Reads all labelled reports; a telling that has no label, or names no act, is left out. */
export async function toldActs(): Promise<ToldActs[]> {
  const found: ToldActs[] = [];
  for await (const { id, tellings, context } of draftContexts(labelledReports())) {
    const drafts = toldEvents(context, ownFrames(context)).flatMap((draft) => {
      const label = tellings.find(
        (one) => one.plover === draft.entry.plover && draft.triggers.some((trigger) => overlaps(trigger, one)),
      );
      return label === undefined || label.act === null ? [] : [{ draft, act: label.act }];
    });
    found.push({ id, context, drafts });
  }
  return found;
}
