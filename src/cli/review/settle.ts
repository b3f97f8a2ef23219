import { Command } from "commander";
import type { ReviewDecision } from "../../store/reviews.ts";
import { OnrecordError } from "../../util/problem.ts";
import { type ReviewingOptions, reviewing, withReviewingOptions } from "./reviewing.ts";

interface SettleOptions extends ReviewingOptions {
  readonly for: string;
}

/** `onrecord review settle ENTRY --for NAME`: ends that reviewers differ about an entry. */
export function reviewSettleCommand(): Command {
  return withReviewingOptions(
    new Command("settle")
      .description("Settle what reviewers differ about, for one of them: what that one decided last holds from now on.")
      .argument("<entry>", "id of an entry; its beginning is enough")
      .requiredOption("--for <name>", "the reviewer whose decision holds"),
  ).action((id: string, options: SettleOptions) =>
    reviewing(options, async (store) => {
      const where = await store.reviews.find(id);
      const decisions = await store.reviews.history({ report: where.report, entry: where.entry, limit: 1_000_000 });
      const standing = decisions.filter(({ what, undoneAt }) => what !== "comment" && undoneAt === null);
      const last = standing.find(({ by }) => by === options.for);
      if (last === undefined) throw undecided(options.for, standing);
      // Its words are those of the version that it was made on.
      return { ...where, version: last.version, what: "settle", to: last.what === "accept" ? last.from : last.to };
    }),
  );
}

function undecided(received: string, standing: readonly ReviewDecision[]): OnrecordError {
  return new OnrecordError({
    code: "not-found",
    message: "This reviewer decided nothing about the entry.",
    received,
    allowed: [...new Set(standing.map(({ by }) => by))].join(", ") || "nobody: nothing was decided about it",
    advice: "See who decided what with `onrecord review history ENTRY`.",
  });
}
