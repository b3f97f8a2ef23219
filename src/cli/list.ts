import { Command, Option } from "commander";
import { countEntries } from "../query/count-entries.ts";
import { Certainty, type EntryKind, Event, entryKinds, ploverCategories, Transfer } from "../record/index.ts";
import type { EntryFilter, Store } from "../store/store.ts";
import { counted } from "./layout/counted.ts";
import { entryBlock } from "./layout/entry-block.ts";
import { reportRows } from "./layout/report-rows.ts";
import { styleFor } from "./layout/style.ts";
import { day, dbOption, jsonOption, limitOption, skipOption, withoutCopiesOption } from "./options.ts";
import { print } from "./print.ts";
import { takeInCopies } from "./take-in-copies.ts";
import { withStore } from "./with-store.ts";

interface ListOptions {
  readonly kind?: EntryKind;
  readonly speaker?: string;
  readonly report?: string;
  readonly actor?: string;
  readonly agent?: string;
  readonly supplier?: string;
  readonly recipient?: string;
  readonly claimant?: string;
  readonly plover?: Event["plover"];
  readonly occurrence?: Event["occurrence"];
  readonly stage?: Transfer["stage"];
  readonly certainty?: Certainty["modality"];
  readonly polarity?: Certainty["polarity"];
  readonly place?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
  readonly withoutCopies?: true;
  readonly count?: true;
}

/** `onrecord list`: the reports on record, or their entries. */
export function listCommand(): Command {
  return new Command("list")
    .description("List the reports on record; with an option that says which entries, list entries.")
    .addOption(new Option("--kind <kind>", "entries of this kind").choices(entryKinds))
    .option("--speaker <name>", "statements of speakers whose name has these words")
    .option("--report <id>", "entries of this report (the beginning of its id is enough)")
    .option("--actor <actor>", "entries that this actor speaks or takes part in (its id or name)")
    .addOption(
      new Option("--agent <actor>", "entries in which this actor acts, supplies, is bound, threatens or imposes"),
    )
    .addOption(new Option("--supplier <actor>", "transfers that this actor supplies").conflicts(["agent"]))
    .option("--recipient <actor>", "entries in which this actor receives, is acted upon, threatened or restricted")
    .option("--claimant <actor>", "entries that this actor claims or denies")
    .addOption(new Option("--plover <category>", "events of this PLOVER category").choices(ploverCategories))
    .addOption(new Option("--occurrence <how>", "events that stand so").choices(Event.shape.occurrence.options))
    .addOption(new Option("--stage <stage>", "transfers that have come so far").choices(Transfer.shape.stage.options))
    .addOption(
      new Option("--certainty <degree>", "entries that are so certain").choices(Certainty.shape.modality.options),
    )
    .addOption(
      new Option("--polarity <which>", "entries said to be so, or not so").choices(Certainty.shape.polarity.options),
    )
    .option("--place <name>", "entries whose place has this name, or is in this country (such as VNM)")
    .option("--date <day>", "entries whose date is or has this day, as YYYY-MM-DD", day)
    .option("--from <day>", "entries of this day or later", day)
    .option("--to <day>", "entries of this day or earlier", day)
    .addOption(withoutCopiesOption())
    .option("--count", "only count: entries, reports, and how many sources they are when copies count once")
    .addOption(dbOption())
    .addOption(jsonOption("rows"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((options: ListOptions) =>
      withStore(options.db, async (store) => {
        if (options.withoutCopies || options.count) await takeInCopies(store);
        if (asksForEntries(options)) await listEntries(store, options);
        else await listReports(store, options);
      }),
    );
}

const ofAnyList = new Set(["db", "json", "limit", "skip", "withoutCopies", "count"]);

function asksForEntries(options: ListOptions): boolean {
  return Object.entries(options).some(([name, value]) => value !== undefined && !ofAnyList.has(name));
}

async function listReports(store: Store, options: ListOptions): Promise<void> {
  const { json, limit, skip, withoutCopies, count } = options;
  if (count) {
    const counts = await store.copies.count();
    await print(
      json ? JSON.stringify(counts) : `${counted(counts.reports, "report")} from ${counted(counts.sources, "source")}`,
    );
    return;
  }
  const copies = withoutCopies ? "without" : "with";
  const reports = await store.reports({ limit, offset: skip, copies });
  if (json) for (const report of reports) await print(JSON.stringify(report));
  else await print(reports.length === 0 ? "No reports." : reportRows(reports, styleFor(process.stdout)));
}

async function listEntries(store: Store, options: ListOptions): Promise<void> {
  const { json, limit, skip } = options;
  const filter = await filterOf(store, options);
  if (options.count) {
    const { entries, reports, sources } = await countEntries(store, filter);
    const words = `${counted(entries, "entry", "entries")} in ${counted(reports, "report")} from ${counted(sources, "source")}`;
    await print(json ? JSON.stringify({ entries, reports, sources }) : words);
    return;
  }
  // Who asks for the transfers of a supplier and for another kind asks for nothing.
  const none = options.supplier !== undefined && filter.kind !== "transfer";
  const entries = none ? [] : await store.entries({ ...filter, limit, offset: skip });
  if (json) for (const { entry, report: head } of entries) await print(JSON.stringify({ report: head, entry }));
  else {
    const style = styleFor(process.stdout);
    await print(entries.length === 0 ? "No entries." : entries.map((e) => entryBlock(e, style)).join("\n\n"));
  }
}

/** What the options ask for, actors and reports given by their whole ids. */
async function filterOf(store: Store, options: ListOptions): Promise<EntryFilter> {
  const { speaker, plover, occurrence, stage, certainty: modality, polarity, place } = options;
  const idOf = async (actor: string | undefined) =>
    actor === undefined ? undefined : (await store.actors.find(actor)).id;
  return {
    kind: options.kind ?? (options.supplier === undefined ? undefined : "transfer"),
    speaker,
    report: options.report === undefined ? undefined : (await store.report(options.report)).record.report.id,
    actor: await idOf(options.actor),
    agent: await idOf(options.supplier ?? options.agent),
    recipient: await idOf(options.recipient),
    claimant: await idOf(options.claimant),
    plover,
    occurrence,
    stage,
    modality,
    polarity,
    place,
    copies: options.withoutCopies ? "without" : "with",
    from: latest(options.date, options.from),
    to: earliest(options.date, options.to),
  };
}

const earliest = (...days: readonly (string | undefined)[]) => days.filter((it) => it !== undefined).sort()[0];
const latest = (...days: readonly (string | undefined)[]) =>
  days
    .filter((it) => it !== undefined)
    .sort()
    .at(-1);
