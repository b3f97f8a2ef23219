import { spawn } from "node:child_process";
import { once } from "node:events";
import { Command, Option } from "commander";
import { interruption } from "./interruption.ts";
import { dbOption, wholeNumber } from "./options.ts";
import { print } from "./print.ts";
import { version } from "./version.ts";
import { runAfterReadings } from "./watch/after-readings.ts";
import { withStore } from "./with-store.ts";

interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly open?: true;
  readonly readOnly?: true;
  readonly allowPrivate?: true;
  readonly threads?: number;
  readonly db: string;
}

/** `onrecord serve`: the page on which a report is read with its record beside it. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("Show the record in a browser, until Ctrl-C: each report with its entries marked in the text.")
    .option("--port <port>", "port to listen at; 0 takes any free one", wholeNumber(0, 65_535), 8470)
    .addOption(
      new Option(
        "--host <address>",
        "address to listen at; with any but this machine's own, whoever reaches it can read the record",
      ).default("127.0.0.1"),
    )
    .option("--open", "open the page in the browser")
    .option("--read-only", "change nothing: nothing is read in, and nothing reviewed")
    .option("--allow-private", "when reading in, fetch addresses of this machine and its network, too")
    .addOption(
      new Option("--threads <count>", "cores to use when reading in; all by default").argParser(wholeNumber(1, 256)),
    )
    .addOption(dbOption())
    .action(({ port, host, open, db, readOnly, allowPrivate, threads }: ServeOptions) =>
      withStore(db, async (store) => {
        const stop = interruption();
        const { startServer } = await import("../http/index.ts");
        const { ReadingDesk } = await import("../intake/desk/reading-desk.ts");
        const desk = new ReadingDesk(store, { allowPrivate, threads });
        const leave = runAfterReadings(desk, store);
        const serving = await startServer(
          { store, version, readOnly: readOnly === true || store.readOnly, desk },
          { port, host },
        );
        await print(`The record is at ${serving.url} (Ctrl-C ends it)`);
        if (open) openInBrowser(serving.url);
        try {
          if (!stop.signal.aborted) await once(stop.signal, "abort");
        } finally {
          stop.dispose();
          await serving.close();
          await desk.close();
          await leave();
        }
      }),
    );
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
};

/** Opens the page; where there is no browser to open it, its address stands printed. */
function openInBrowser(url: string): void {
  const [program, ...args] = openers[process.platform] ?? ["xdg-open"];
  const child = spawn(program, [...args, url], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
