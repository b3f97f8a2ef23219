import type { Frame } from "../../extract/frame/index.ts";
import { isTopic } from "./as-topic.ts";
import type { DraftContext } from "./draft.ts";
import { withoutOpponents } from "./unfounded.ts";
import { withoutSites } from "./without-sites.ts";

/** The frames of a report's own prose: no transfer that is only what something is about, no party that takes no part. */
export function ownFrames(context: DraftContext): Frame[] {
  const { frames, text, places } = context.input;
  return frames
    .filter((frame) => !context.isApart(frame.trigger) && !(frame.kind === "transfer" && isTopic(context.trees, frame)))
    .map((frame) => withoutSites(context.trees, withoutOpponents(text, frame), places));
}

/** The frames of one kind. */
export function framesOf<K extends Frame["kind"]>(
  frames: readonly Frame[],
  kind: K,
): Extract<Frame, { readonly kind: K }>[] {
  return frames.filter((frame): frame is Extract<Frame, { kind: K }> => frame.kind === kind);
}
