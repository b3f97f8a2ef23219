import { Command } from "commander";
import { reviewBlock } from "../layout/review-block.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption, limitOption, skipOption } from "../options.ts";
import { partOfList } from "../part-of-list.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

interface HistoryOptions {
  readonly by?: string;
  readonly report?: string;
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord review history [ENTRY]`: who decided what about entries, and when. */
export function reviewHistoryCommand(): Command {
  return new Command("history")
    .description("List what reviewers decided, the last first: who, when, from what to what, and what was undone.")
    .argument("[entry]", "only about this entry (the beginning of its id is enough)")
    .option("--by <name>", "only by this reviewer")
    .option("--report <id>", "only about this report (the beginning of its id is enough)")
    .addOption(dbOption())
    .addOption(jsonOption("decisions"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((entry: string | undefined, { by, report, db, json, limit, skip }: HistoryOptions) =>
      withStore(db, async (store) => {
        const about = entry === undefined ? undefined : await store.reviews.find(entry);
        const within = report === undefined ? about?.report : (await store.report(report)).record.report.id;
        const { rows: decisions, tellMore } = await partOfList({ limit, skip }, (page) =>
          store.reviews.history({ by, report: within, entry: about?.entry, ...page }),
        );
        if (decisions.length === 0 && !json) await print("No decisions.");
        for (const decision of decisions) {
          if (json) await print(JSON.stringify(decision));
          else {
            const { record } = await store.report(decision.report, decision.version);
            await print(reviewBlock(decision, record, styleFor(process.stdout)));
          }
        }
        tellMore();
      }),
    );
}
