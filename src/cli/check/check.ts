import { resolve } from "node:path";
import { Command, Option } from "commander";
import { type Finding, verdicts } from "../../rules/finding/finding.ts";
import type { FindingChanges } from "../../store/findings.ts";
import { counted } from "../layout/counted.ts";
import { styleFor } from "../layout/style.ts";
import { withMatters } from "../matter/with-matters.ts";
import { day, dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { runAndSend } from "../watch/run-and-send.ts";
import { findingBlock } from "./finding-block.ts";
import { haveMoved } from "./follow.ts";

interface CheckOptions {
  readonly rules?: readonly string[];
  readonly ownRules: boolean;
  readonly rule?: string;
  readonly verdict?: (typeof verdicts)[number];
  readonly asOf?: string;
  readonly db: string;
  readonly json?: true;
}

/** `onrecord check [REPORT]`: what is on record against the rules. */
export function checkCommand(): Command {
  return new Command("check")
    .description(
      "Read what is on record against embargoes, pacts, treaties and itself, and print the findings, the strongest first. A finding is to be read, never a verdict: docs/findings.md says what one is and is not. Findings are kept with their history.",
    )
    .argument("[report]", "only findings that rest on this report (the beginning of its id is enough)")
    .option(
      "--rules <file...>",
      "rules (.yaml) and facts (.csv) of your own, beside those that come with onrecord; they stay in use",
    )
    .option("--no-own-rules", "use files of your own no longer")
    .option("--rule <id>", "only findings of this rule")
    .addOption(new Option("--verdict <verdict>", "only findings of this strength").choices(verdicts))
    .option("--as-of <day>", "judge absence as of this day, not that of the latest report; nothing is kept", day)
    .addOption(dbOption())
    .addOption(jsonOption("findings"))
    .action(async (report: string | undefined, options: CheckOptions) =>
      withMatters(options.db, async (store) => {
        // Loaded only here: no other command has to wait for it.
        const { checkStore, lookedAt, requireRules } = await import("../../rules/index.ts");
        const { rulesInUse } = await import("../../watch/index.ts");
        const own = options.rules?.map((file) => resolve(file)) ?? (options.ownRules ? undefined : []);
        const inUse = await rulesInUse(store, { own });
        requireRules(options.rule === undefined ? [] : [options.rule], inUse.rules);
        const only = report === undefined ? null : (await store.report(report)).record.report.id;
        const { findings, changes } =
          options.asOf === undefined
            ? await checkStore(store, inUse)
            : { findings: await lookedAt(store, { ...inUse, asOf: options.asOf }), changes: null };
        const shown = findings.filter(
          ({ rule, verdict, entries }) =>
            (options.rule === undefined || rule === options.rule) &&
            (options.verdict === undefined || verdict === options.verdict) &&
            (only === null || entries.some((entry) => entry.report === only)),
        );
        await printFindings(shown, changes, options.json === true);
        if (changes !== null && haveMoved(changes)) await runAndSend(store);
      }),
    );
}

async function printFindings(
  findings: readonly Finding[],
  changes: FindingChanges | null,
  json: boolean,
): Promise<void> {
  if (json) {
    for (const finding of findings) await print(JSON.stringify(finding));
    return;
  }
  const style = styleFor(process.stdout);
  for (const finding of findings) await print(`${findingBlock(finding, style)}\n`);
  if (changes === null) return print(style.faint(`${counted(findings.length, "finding")}; nothing was kept.`));
  const { found, changed, gone } = changes;
  const news = [`${found.length} new`, `${changed.length} changed`, `${gone.length} gone since the last check`];
  await print(style.faint(`${counted(findings.length, "finding")}; on the whole record: ${news.join(", ")}.`));
}
