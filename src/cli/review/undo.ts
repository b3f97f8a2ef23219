import { Command } from "commander";
import { withReviewerOptions } from "./reviewing.ts";
import { type ReviewerOptions, takingBack } from "./taking-back.ts";

/** `onrecord review undo [DECISION]`: takes a reviewer's decision back. */
export function reviewUndoCommand(): Command {
  return withReviewerOptions(
    new Command("undo")
      .description("Take back your last decision that stands, or the one given.")
      .argument("[decision]", "id of a decision, as the history prints it"),
  ).action((decision: string | undefined, options: ReviewerOptions) =>
    takingBack(options, (store) => store.reviews.undo(options.by, decision)),
  );
}
