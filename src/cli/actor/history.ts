import { Command } from "commander";
import { correctionBlock } from "../layout/correction-block.ts";
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

/** `onrecord actor history [ACTOR]`: who corrected what, and when. */
export function actorHistoryCommand(): Command {
  return new Command("history")
    .description("List what people corrected, the last first: who, when, from what to what, and what was undone.")
    .argument("[actor]", "only what touched this actor, or what is now this actor")
    .addOption(dbOption())
    .addOption(jsonOption("corrections"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((actor: string | undefined, { db, json, limit, skip }: HistoryOptions) =>
      withStore(db, async (store) => {
        const { rows: corrections, tellMore } = await partOfList({ limit, skip }, (page) =>
          store.actors.history({ actor, ...page }),
        );
        const style = styleFor(process.stdout);
        if (json) for (const correction of corrections) await print(JSON.stringify(correction));
        else if (corrections.length === 0) await print("No corrections.");
        else await print(corrections.map((correction) => correctionBlock(correction, style)).join("\n"));
        tellMore();
      }),
    );
}
