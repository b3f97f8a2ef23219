import type { Cell } from "../query/entry-table/row-of.ts";
import { csvLine } from "../util/csv-line.ts";
import { printPart } from "./print.ts";

/** Prints rows as lines of CSV. */
export async function printTable(rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>): Promise<void> {
  for await (const cells of rows) await printPart(csvLine(cells));
}
