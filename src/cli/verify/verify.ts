import { Command } from "commander";
import type { VerifiedReport } from "../../corroborate/verify/index.ts";
import type { Store } from "../../store/store.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption, wholeNumber } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";
import { verifiedBlock, verifiedSummary } from "./verified-block.ts";
import { VerifiedTally } from "./verified-tally.ts";

interface VerifyOptions {
  readonly version?: number;
  readonly db: string;
  readonly json?: true;
}

/** The exit code where words are not where they were. */
const notAllVerified = 1;

/** How many reports are looked up at once. */
const page = 200;

/** `onrecord verify [REPORT]`: whether entries still stand at their words. */
export function verifyCommand(): Command {
  return new Command("verify")
    .description(
      "Look for the words of every entry again, by a W3C quote selector (the words and what is around them) and a position selector: in the text of the version that they were read from, and where the original was kept, in the text that it gives when it is read again. Words are verified, moved or gone; nothing is changed. Ends with exit code 1 where any are not verified, or an original gives no text.",
    )
    .argument("[report]", "only this report (the beginning of its id is enough)")
    .option("--version <number>", "an earlier version of the report", wholeNumber(1, 1_000_000))
    .addOption(dbOption())
    .addOption(jsonOption("reports with the selectors of every entry"))
    .action((report: string | undefined, { version, db, json }: VerifyOptions) =>
      withStore(db, async (store) => {
        const tally = new VerifiedTally();
        const style = styleFor(process.stdout);
        for await (const verified of verifiedReports(store, report, version)) {
          tally.add(verified);
          if (json === true) await print(JSON.stringify(verified));
          else if (report !== undefined || VerifiedTally.isAmiss(verified))
            await print(`${verifiedBlock(verified, style)}\n`);
        }
        if (json !== true) await print(verifiedSummary(tally));
        if (tally.amiss > 0) process.exitCode = notAllVerified;
      }),
    );
}

/** One report, or the latest version of each, verified one after the other. */
async function* verifiedReports(store: Store, report?: string, version?: number): AsyncGenerator<VerifiedReport> {
  const { verifyReport } = await import("../../corroborate/verify/index.ts");
  if (report !== undefined) return yield await verifyReport(await store.report(report, version), store.intake);
  for (let offset = 0; ; offset += page) {
    const listed = await store.reports({ limit: page, offset });
    for (const { id } of listed) yield await verifyReport(await store.report(id), store.intake);
    if (listed.length < page) return;
  }
}
