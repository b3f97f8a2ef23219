import { Command } from "commander";
import { withReviewerOptions } from "./reviewing.ts";
import { type ReviewerOptions, takingBack } from "./taking-back.ts";

/** `onrecord review redo`: makes a decision again that was taken back. */
export function reviewRedoCommand(): Command {
  return withReviewerOptions(
    new Command("redo").description(
      "Make the decision again that you took back last, as long as you decided nothing since.",
    ),
  ).action((options: ReviewerOptions) => takingBack(options, (store) => store.reviews.redo(options.by)));
}
