import { Command } from "commander";
import { compareOnRecord } from "../corroborate/on-record/index.ts";
import { comparisonPage } from "./layout/comparison-page.ts";
import { styleFor } from "./layout/style.ts";
import { withMatters } from "./matter/with-matters.ts";
import { dbOption, jsonOption, limitOption } from "./options.ts";
import { print } from "./print.ts";

interface CompareOptions {
  readonly db: string;
  readonly json?: true;
  readonly limit: number;
}

/** `onrecord compare A B`: what two reports, or two actors, say of the same things. */
export function compareCommand(): Command {
  return new Command("compare")
    .description(
      "Compare two reports, or two actors: matters of both with who asserts and denies, differing numbers, dates and places; and what only one of them has. An actor has the matters in which it speaks or takes part.",
    )
    .argument("<one>", "id of a report (its beginning is enough), or an actor's id or name")
    .argument("<other>", "another of the same sort")
    .addOption(dbOption())
    .addOption(jsonOption("the comparison"))
    .addOption(limitOption("most matters of each to compare", 100))
    .action((one: string, other: string, { db, json, limit }: CompareOptions) =>
      withMatters(db, async (store) => {
        const { sides, comparison } = await compareOnRecord(store, one, other, limit);
        if (json) {
          const shared = comparison.shared.map(({ matter, account }) => ({
            id: matter.id,
            kind: matter.kind,
            entries: matter.members.flatMap(({ record }) =>
              record.entries.map(({ id }) => ({ report: record.report.id, entry: id })),
            ),
            ...account,
          }));
          await print(JSON.stringify({ ...comparison, shared }));
        } else await print(comparisonPage(comparison, sides, styleFor(process.stdout)));
      }),
    );
}
