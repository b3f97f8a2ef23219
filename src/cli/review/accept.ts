import { Command } from "commander";
import { type ReviewingOptions, reviewing, withReviewingOptions } from "./reviewing.ts";

/** `onrecord review accept ENTRY`: an entry is right as it stands. */
export function reviewAcceptCommand(): Command {
  return withReviewingOptions(
    new Command("accept")
      .description("Accept an entry as it stands: it stays so, whatever a model reads later.")
      .argument("<entry>", "id of an entry; its beginning is enough"),
  ).action((entry: string, options: ReviewingOptions) =>
    reviewing(options, async (store) => ({ ...(await store.reviews.find(entry)), what: "accept" })),
  );
}
