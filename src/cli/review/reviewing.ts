import { randomUUID } from "node:crypto";
import type { Command } from "commander";
import { decideNaming } from "../../query/review/decide-naming.ts";
import type { NewDecision } from "../../store/reviews.ts";
import type { Store } from "../../store/store.ts";
import { byOption } from "../actor/reviewer.ts";
import { decidedBlock } from "../layout/review-block.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

/** The options of every command that decides about an entry. */
export interface ReviewingOptions {
  readonly by: string;
  readonly comment?: string;
  readonly db: string;
  readonly json?: true;
}

/** What somebody decides: all of a decision but what every one has. */
export type Choice = Pick<NewDecision, "report" | "version" | "entry" | "what" | "to">;

/** Adds the options that say who reviews, and where. */
export function withReviewerOptions(command: Command, printed = "the decision"): Command {
  return command
    .addOption(byOption("who reviews, as the history gives it"))
    .addOption(dbOption())
    .addOption(jsonOption(printed));
}

/** Adds the options of {@link ReviewingOptions}. */
export function withReviewingOptions(command: Command): Command {
  return withReviewerOptions(command.option("--comment <words>", "a comment that is kept with the decision"));
}

/** Decides about an entry, and prints what that led to; it rests on everything that was decided about it before. */
export async function reviewing(
  { by, comment, db, json }: ReviewingOptions,
  choose: (store: Store) => Promise<Choice>,
): Promise<void> {
  await withStore(db, async (store) => {
    const choice = await choose(store);
    const { report, entry } = choice;
    const [last] = entry === null ? [] : await store.reviews.history({ report, entry, limit: 1 });
    const decided = await decideNaming(store, {
      ...choice,
      id: randomUUID(),
      by,
      comment: comment ?? null,
      basedOn: last?.id ?? null,
    });
    if (json) return print(JSON.stringify(decided));
    const { record } = await store.report(report, choice.version);
    await print(decidedBlock(decided, record, styleFor(process.stdout)));
  });
}
