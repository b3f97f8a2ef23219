import { createInterface } from "node:readline/promises";
import { Command } from "commander";
import { OnrecordError } from "../util/problem.ts";
import { reportHeading } from "./layout/report-heading.ts";
import { styleFor } from "./layout/style.ts";
import { dbOption } from "./options.ts";
import { print } from "./print.ts";
import { withStore } from "./with-store.ts";

/** `onrecord forget REPORT`: takes a report off the record for good. */
export function forgetCommand(): Command {
  return new Command("forget")
    .description("Take a report off the record for good: its text, all its versions and entries. Asks first.")
    .argument("<report>", "id of a report; its beginning is enough")
    .option("--yes", "do not ask")
    .addOption(dbOption())
    .action((id: string, { yes, db }: { readonly yes?: true; readonly db: string }) =>
      withStore(db, async (store) => {
        const report = await store.reportMeant(id);
        await print(reportHeading({ ...report, publishedBy: null }, styleFor(process.stdout)));
        if (
          !yes &&
          !(await agreed(
            `Forget this report, ${report.version === 1 ? "its text" : `all ${report.version} versions`} and its entries? [y/N] `,
          ))
        ) {
          await print("Nothing was changed.");
          return;
        }
        const gone = await store.forget(report.id);
        await print(
          `Forgotten: ${gone.versions === 1 ? "1 version" : `${gone.versions} versions`}, ${gone.entries} entries.`,
        );
        if (!gone.erased)
          await print("Another program is reading this record: traces stay in its log until that program ends.");
      }),
    );
}

async function agreed(question: string): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    throw new OnrecordError({
      code: "usage",
      message: "Forgetting asks first, and there is no terminal to ask on.",
      received: "forget without --yes",
      allowed: "a terminal, or --yes",
      advice: "Add --yes if you mean it. Nothing was changed.",
    });
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
