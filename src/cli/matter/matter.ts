import { Command } from "commander";
import { accountOnRecord, storedIn } from "../../corroborate/on-record/index.ts";
import { matterPage } from "../layout/matter-page.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { matterHistoryCommand } from "./history.ts";
import { matterJoinCommand } from "./join.ts";
import { matterPartCommand } from "./part.ts";
import { matterUndoCommand } from "./undo.ts";
import { withMatters } from "./with-matters.ts";

interface MatterOptions {
  readonly db: string;
  readonly json?: true;
}

/** `onrecord matter ID` and what people decide about matters. */
export function matterCommand(): Command {
  return new Command("matter")
    .enablePositionalOptions()
    .description(
      "Show one matter: who asserts, denies and repeats it, from how many independent sources, what changed and does not agree, and why each entry was joined. Or join and part matters by hand, which holds when reports are read again and can be undone.",
    )
    .argument("<id>", "id of a matter, or of an entry in it; its beginning is enough")
    .addOption(dbOption())
    .addOption(jsonOption("it"))
    .helpCommand("help [command]", "print help for a command")
    .addCommand(matterJoinCommand())
    .addCommand(matterPartCommand())
    .addCommand(matterUndoCommand())
    .addCommand(matterHistoryCommand())
    .action((id: string, { db, json }: MatterOptions) =>
      withMatters(db, async (store) => {
        const matter = await store.matters.show(id);
        const account = await accountOnRecord(store, matter);
        if (json) {
          const { members, ...head } = matter;
          const entries = members.flatMap((member) =>
            storedIn(member).map(({ entry, report }) => ({
              report,
              entry,
              joined: member.joined,
              decidedBy: member.decidedBy,
            })),
          );
          await print(JSON.stringify({ ...head, ...account, entries }));
        } else await print(matterPage(matter, account, styleFor(process.stdout)));
      }),
    );
}
