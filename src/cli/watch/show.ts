import { Command } from "commander";
import { fromJson } from "../../store/from-json.ts";
import { printable } from "../../util/printable.ts";
import { moment } from "../layout/correction-block.ts";
import { styleFor } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";
import { dbOption, jsonOption, limitOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";
import { alertBlock } from "./alert-block.ts";
import { watchBlock } from "./watch-block.ts";

interface ShowOptions {
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
}

/** `onrecord watch show WATCH`: a watch and what it told. */
export function watchShowCommand(): Command {
  return new Command("show")
    .description("Show a watch, its last alerts, and what could not be sent yet.")
    .argument("<watch>", "its name, its id or the beginning of it")
    .addOption(dbOption())
    .addOption(jsonOption("the watch, and then its alerts"))
    .addOption(limitOption("most alerts to print", 10))
    .action(async (name: string, { db, json, limit }: ShowOptions) => {
      const { Alert, opened } = await import("../../watch/index.ts");
      return withStore(db, async (store) => {
        const watch = opened(await store.watches.show(name));
        const alerts = await store.watches.alerts({ watch: watch.id, limit });
        if (json) {
          await print(JSON.stringify(watch));
          for (const { content, folded } of alerts)
            await print(JSON.stringify({ ...fromJson(Alert, content), folded }));
          return;
        }
        const style = styleFor(process.stdout);
        const blocks = alerts.map(({ content, folded }) => {
          const copies = folded.length === 0 ? [] : [style.faint(`  copies that say the same: ${folded.join(", ")}`)];
          return [alertBlock(fromJson(Alert, content), style), ...copies].join("\n");
        });
        const open = (await store.watches.deliveries(name, { limit: 100 })).filter(
          ({ state }) => state !== "delivered",
        );
        const lines = open.slice(0, limit).map(({ alert, by, state, attempts, problem, at }) => {
          const when = state === "failed" ? `given up ${moment(at)}` : `next try ${moment(at)}`;
          return wrap(
            style.warning(printable(`${alert} by ${by}: ${when}, tried ${attempts}: ${problem ?? "waits"}`)),
            style.width,
          );
        });
        await print(
          [watchBlock(watch, style), ...blocks, ...(lines.length === 0 ? [] : [lines.join("\n")])].join("\n\n"),
        );
      });
    });
}
