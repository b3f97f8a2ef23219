import { Command } from "commander";
import { type ReviewingOptions, reviewing, withReviewingOptions } from "./reviewing.ts";

/** `onrecord review reject ENTRY`: an entry should not be on record. */
export function reviewRejectCommand(): Command {
  return withReviewingOptions(
    new Command("reject")
      .description("Reject an entry: it is gone from every list and does not come back when its report is read again.")
      .argument("<entry>", "id of an entry; its beginning is enough"),
  ).action((entry: string, options: ReviewingOptions) =>
    reviewing(options, async (store) => ({ ...(await store.reviews.find(entry)), what: "reject" })),
  );
}
