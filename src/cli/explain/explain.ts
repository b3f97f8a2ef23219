import { Command, Option } from "commander";
import { type Entry, type EntryKind, entryKinds, type MadeBy, type ReportRecord } from "../../record/index.ts";
import type { ReportHead, Store } from "../../store/store.ts";
import { findOnRecord } from "../find-on-record.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption } from "../options.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";
import { explanation } from "./explanation.ts";
import { explanationPage } from "./explanation-page.ts";

interface ExplainOptions {
  readonly kind?: EntryKind;
  readonly db: string;
  readonly json?: true;
}

/** `onrecord explain ENTRY`: which words, and which model or rule, made an entry and each of its fields. */
export function explainCommand(): Command {
  return new Command("explain")
    .description(
      "Explain an entry: what it says, which words it rests on, which model or rule made each of its fields, who claims it and how certain it is. With a report's id, all its entries.",
    )
    .argument("<id>", "id of an entry or a report; its beginning is enough")
    .addOption(new Option("--kind <kind>", "of a report, only entries of this kind").choices(entryKinds))
    .addOption(dbOption())
    .addOption(jsonOption("explanations"))
    .action((id: string, { db, kind, json }: ExplainOptions) =>
      withStore(db, async (store) => {
        const { report, entry } = await findOnRecord(store, id);
        const { record, head } =
          entry === undefined
            ? { record: report.record, head: { ...headOf(report.record), version: report.version } }
            : { record: entry.record, head: entry.report };
        const asked =
          entry === undefined ? record.entries.filter((it) => kind === undefined || it.kind === kind) : [entry.entry];
        const makersOf = await earlierMakers(store, head, asked);
        await explainAll(record, asked, head, makersOf, json === true);
      }),
    );
}

/** Who made entries before people corrected them. */
async function earlierMakers(store: Store, { id, version }: ReportHead, entries: readonly Entry[]): Promise<MakersOf> {
  if (entries.every(({ madeBy }) => madeBy.kind !== "person")) return () => [];
  const { states } = await store.reviews.of(id, version);
  return (entry) => {
    const decisions = states.find((state) => state.entry === entry.id)?.decisions ?? [];
    return decisions.flatMap(({ from, to }) => [from, to].flatMap((one) => (one === null ? [] : [one.madeBy])));
  };
}

function headOf({ report: { id, source, title, published } }: ReportRecord): Omit<ReportHead, "version"> {
  return { id, source, title, published };
}

type MakersOf = (entry: Entry) => readonly MadeBy[];

async function explainAll(
  record: ReportRecord,
  entries: readonly Entry[],
  report: ReportHead,
  makersOf: MakersOf,
  json: boolean,
) {
  const style = styleFor(process.stdout);
  if (json) {
    for (const entry of entries) {
      const explained = explanation(record, entry, makersOf(entry));
      await print(JSON.stringify({ report, offsets: record.offsets, explanation: explained }));
    }
  } else if (entries.length === 0) await print("No entries.");
  else {
    const line = style.faint("─".repeat(style.width));
    const pages = entries.map((entry) => explanationPage(record, entry, report, style, makersOf(entry)));
    await print(pages.join(`\n\n${line}\n\n`));
  }
}
