import { Command } from "commander";
import { takeInCopies } from "../../corroborate/on-record/index.ts";
import type { Store } from "../../store/store.ts";
import { styleFor } from "../layout/style.ts";
import { dbOption, jsonOption, limitOption, skipOption, wholeNumber } from "../options.ts";
import { partOfList } from "../part-of-list.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";
import { clusterPage } from "./cluster-page.ts";
import { clusterRows } from "./cluster-rows.ts";
import { type ComparedMember, comparedCopies } from "./compared-copies.ts";

interface CopiesOptions {
  readonly sentences: number;
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
  readonly skip: number;
}

/** `onrecord copies [REPORT]`: reports that are copies of others, and which sentences they share. */
export function copiesCommand(): Command {
  return new Command("copies")
    .description(
      "List reports that are copies of one another and so count as one source, the most copied first; with a report, show who copied what from whom, and the sentences that say the same.",
    )
    .argument("[report]", "id of a report; its beginning is enough")
    .option("--sentences <count>", "most sentences to show of each copy", wholeNumber(0, 10_000), 3)
    .addOption(dbOption())
    .addOption(jsonOption("clusters"))
    .addOption(limitOption())
    .addOption(skipOption())
    .action((report: string | undefined, options: CopiesOptions) =>
      withStore(options.db, async (store) => {
        await takeInCopies(store);
        if (report === undefined) await list(store, options);
        else await show(store, report, options);
      }),
    );
}

async function list(store: Store, options: CopiesOptions): Promise<void> {
  const { rows: clusters, tellMore } = await partOfList(options, (page) => store.copies.clusters(page));
  if (options.json) for (const cluster of clusters) await print(JSON.stringify(cluster));
  else await print(clusterRows(clusters, await store.copies.count(), styleFor(process.stdout)));
  tellMore();
}

async function show(store: Store, report: string, { json, sentences }: CopiesOptions): Promise<void> {
  const { record } = await store.report(report);
  const cluster = await store.copies.cluster(record.report.id);
  if (cluster === null) {
    await print(json ? JSON.stringify(null) : "No other report on record is a copy of this one, or its source.");
    return;
  }
  const compared = await comparedCopies(store, cluster);
  if (json) await print(JSON.stringify({ ...cluster, reports: compared.map(withoutTexts) }));
  else await print(clusterPage(compared, sentences, styleFor(process.stdout)));
}

const withoutTexts = ({ text: _, copies, ...member }: ComparedMember) => ({
  ...member,
  copies: copies.map(({ sourceText: __, ...link }) => link),
});
