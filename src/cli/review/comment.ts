import { Command } from "commander";
import { type ReviewingOptions, reviewing, withReviewerOptions } from "./reviewing.ts";

/** `onrecord review comment ENTRY WORDS`: says something about an entry and decides nothing. */
export function reviewCommentCommand(): Command {
  return withReviewerOptions(
    new Command("comment")
      .description("Comment on an entry; nothing about it changes.")
      .argument("<entry>", "id of an entry; its beginning is enough")
      .argument("<words...>", "the comment"),
  ).action((entry: string, words: readonly string[], options: ReviewingOptions) =>
    reviewing({ ...options, comment: words.join(" ") }, async (store) => ({
      ...(await store.reviews.find(entry)),
      what: "comment",
    })),
  );
}
