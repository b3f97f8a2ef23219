import { Command } from "commander";
import { entryFilter } from "../../query/asked-entries.ts";
import { findingBlock } from "../check/finding-block.ts";
import { counted } from "../layout/counted.ts";
import { entryBlock } from "../layout/entry-block.ts";
import { styleFor } from "../layout/style.ts";
import { withMatters } from "../matter/with-matters.ts";
import { dbOption, limitOption } from "../options.ts";
import { print } from "../print.ts";

interface TestOptions {
  readonly db: string;
  readonly send?: true;
  readonly limit: number;
}

/** `onrecord watch test WATCH`: what a watch finds on record now, and whether its outputs work. */
export function watchTestCommand(): Command {
  return new Command("test")
    .description(
      "Show what a watch finds in all that is on record now; nothing is told or remembered. With --send a test alert goes to each of its outputs at once.",
    )
    .argument("<watch>", "its name, its id or the beginning of it")
    .option("--send", "send a test alert to each output, and say what became of it")
    .addOption(dbOption())
    .addOption(limitOption("most entries or findings to print", 10))
    .action(async (name: string, { db, send, limit }: TestOptions) => {
      const { findingsFor, matching, opened, sendTest } = await import("../../watch/index.ts");
      return withMatters(db, async (store) => {
        const watch = opened(await store.watches.show(name));
        if (send) {
          for (const { output, problem } of await sendTest(store, watch)) {
            await print(`${output}: ${problem ?? "sent"}`);
            if (problem !== null) process.exitCode = 1;
          }
          return;
        }
        const style = styleFor(process.stdout);
        if (watch.asks.find === "findings") {
          const found = await findingsFor(store, watch);
          for (const finding of found.slice(0, limit)) await print(`${findingBlock(finding, style)}\n`);
          await print(style.faint(`${counted(found.length, "finding")} on record now.`));
          return;
        }
        const filter = await entryFilter(store, watch.asks.asked);
        const found = filter === null ? [] : await matching(store, watch.asks.words, filter);
        for (const entry of found.slice(0, limit)) await print(`${entryBlock(entry, style)}\n`);
        const many = found.length === 1000 ? "1000 entries or more" : counted(found.length, "entry", "entries");
        await print(style.faint(`${many} on record now.`));
      });
    });
}
