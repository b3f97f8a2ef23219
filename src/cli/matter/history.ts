import { Command } from "commander";
import { decisionBlock } from "../layout/decision-block.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption, limitOption, skipOption } from "../options.ts";
import { partOfList } from "../part-of-list.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

interface HistoryOptions {
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord matter history`: what people decided about matters. */
export function matterHistoryCommand(): Command {
  return new Command("history")
    .description("List what people decided about matters, the last first.")
    .addOption(dbOption())
    .addOption(jsonOption("decisions"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action(({ db, json, limit, skip }: HistoryOptions) =>
      withStore(db, async (store) => {
        const { rows: decisions, tellMore } = await partOfList({ limit, skip }, (page) =>
          store.matters.decisions(page),
        );
        const style = styleFor(process.stdout);
        if (json) for (const decision of decisions) await print(JSON.stringify(decision));
        else await print(decisions.map((one) => decisionBlock(one, style)).join("\n") || "No decisions.");
        tellMore();
      }),
    );
}
