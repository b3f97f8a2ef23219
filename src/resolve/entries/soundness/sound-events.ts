import type { Event } from "../../../record/index.ts";
import type { Draft, DraftContext } from "../draft.ts";
import { hasDoerOrTookPlace, isSureEnough } from "../sure-enough.ts";
import { soundness } from "./soundness.ts";

/** Of events that the model is sure enough of, those that are less likely right than this are not recorded. */
const leastSound = 0.44;
/** The model may be less sure of one that all signs together speak for. */
const leastSoundAlone = 0.8;

/** The events that are recorded, with how likely each is right as its confidence. */
export function soundEvents(context: DraftContext, events: readonly Draft<Event>[]): Draft<Event>[] {
  return events.flatMap((draft) => {
    const { entry } = draft;
    if (!hasDoerOrTookPlace(entry)) return [];
    const confidence = soundness(context, draft);
    const least = isSureEnough(context, entry) ? leastSound : leastSoundAlone;
    return confidence < least ? [] : [{ ...draft, entry: { ...entry, confidence } }];
  });
}
