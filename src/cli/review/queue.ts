import { Command, Option } from "commander";
import { reviewQueue } from "../../query/review/queue.ts";
import { type EntryKind, entryKinds } from "../../record/index.ts";
import { entryBlock } from "../layout/entry-block.ts";
import { styleFor } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";
import { limitOption, skipOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";
import { withReviewerOptions } from "./reviewing.ts";

interface QueueOptions {
  readonly by: string;
  readonly kind?: EntryKind;
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord review queue`: what waits to be reviewed. */
export function reviewQueueCommand(): Command {
  return withReviewerOptions(
    new Command("queue").description(
      "List entries that you have not decided about, the doubtful and consequential first, each with why it is worth a look.",
    ),
    "entries",
  )
    .addOption(new Option("--kind <kind>", "only entries of this kind").choices(entryKinds))
    .addOption(limitOption("most entries to print", 10))
    .addOption(skipOption("entries to leave out first"))
    .action(({ by, kind, db, json, limit, skip }: QueueOptions) =>
      withStore(db, async (store) => {
        const { waiting, items } = await reviewQueue(store, { by, kind, limit, skip });
        const style = styleFor(process.stdout);
        for (const item of items) {
          if (json) await print(JSON.stringify(item));
          else await print(`${entryBlock(item, style)}\n${wrap(style.warning(item.why), style.width, 2)}\n`);
        }
        if (!json) await print(style.faint(waiting === 0 ? "Nothing waits." : `${waiting} wait.`));
      }),
    );
}
