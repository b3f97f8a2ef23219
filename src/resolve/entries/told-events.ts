import type { Frame } from "../../extract/frame/index.ts";
import type { Event } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { eventDraft } from "./event.ts";
import { framesOf } from "./own-frames.ts";
import { isSameParty } from "./same-act/index.ts";

/** Every telling of an event by a report's own frames, before those of one act are made one. */
export function toldEvents(context: DraftContext, own: readonly Frame[]): Draft<Event>[] {
  return withoutPosture(
    context,
    framesOf(own, "event").flatMap((frame) => eventDraft(context, frame) ?? []),
  );
}

/** MOBILIZE in the sentence of an ASSAULT by the same actor is part of it (PLOVER 2021, section on MOBILIZE). */
function withoutPosture(context: DraftContext, drafts: readonly Draft<Event>[]): Draft<Event>[] {
  const sentences = ({ triggers }: Draft<Event>) => triggers.map((trigger) => context.sentenceOf(trigger));
  return drafts.filter((draft) => {
    if (draft.entry.plover !== "MOBILIZE") return true;
    return !drafts.some(
      (other) =>
        other.entry.plover === "ASSAULT" &&
        sentences(other).some((sentence) => sentences(draft).includes(sentence)) &&
        other.entry.actors.some((one) => draft.entry.actors.some((two) => isSameParty(context, one, two))),
    );
  });
}
