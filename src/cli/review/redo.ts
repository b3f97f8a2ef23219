import { Command } from "commander";
import { withReviewerOptions } from "./reviewing.ts";
import { type ReviewerOptions, takingBack } from "./taking-back.ts";

/** `onrecord review redo`: makes a decision again that was taken back. */
export function reviewRedoCommand(): Command {
  return withReviewerOptions(
    new Command("redo")
      .description(
        "Make a decision again that you took back: the one given, or the last, as long as you decided nothing since.",
      )
      .argument("[decision]", "id of a decision, as the history prints it"),
  ).action((decision: string | undefined, options: ReviewerOptions) =>
    takingBack(options, (store) => store.reviews.redo(options.by, decision)),
  );
}
