import type { Frame } from "../../src/extract/frame/index.ts";
import type { DraftContext } from "../../src/resolve/entries/draft.ts";
import { ownFrames } from "../../src/resolve/entries/own-frames.ts";
import { overlaps } from "../../src/text/index.ts";
import { draftContexts } from "../draft-contexts.ts";
import { type JudgedEntry, judgedReports } from "./judged-reports.ts";

/** The frames that the reader finds in a report, each with what was judged of the entry that it once made. */
export interface ToldFrames {
  readonly id: string;
  readonly context: DraftContext;
  readonly frames: readonly { readonly frame: Frame; readonly judged: JudgedEntry }[];
}

/** Reads all judged reports; a frame that nobody has judged, or that names no act, is left out. */
export async function toldFrames(): Promise<ToldFrames[]> {
  const found: ToldFrames[] = [];
  for await (const { id, entries, context } of draftContexts(judgedReports())) {
    const frames = ownFrames(context).flatMap((frame) => {
      const what = frame.kind === "event" ? frame.plover.value : frame.kind;
      const judged = entries.find(
        (one) => one.what === what && one.words.some(([start, end]) => overlaps(frame.trigger, { start, end })),
      );
      return judged === undefined || judged.is === "no act" ? [] : [{ frame, judged }];
    });
    found.push({ id, context, frames });
  }
  return found;
}
