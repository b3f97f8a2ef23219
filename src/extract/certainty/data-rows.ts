import { readFileSync } from "node:fs";
import { csvRows } from "../../ontology/actor/csv.ts";
import { inPackage } from "../../util/in-package.ts";
import { OnrecordError } from "../../util/problem.ts";

/** Where the lexicon of certainty lies: `data/certainty` of the package. */
const home = inPackage("data/certainty");

/** A line of the data: its cells in the order of the columns, and where it stands, `markers.csv:12`. */
export interface DataRow {
  readonly cells: readonly string[];
  readonly row: string;
}

/**
 * Reads a file of `data/certainty`.
 *
 * @throws {@link OnrecordError} `data-unusable` where it is missing, has other columns or a line without a source.
 */
export function rows(file: string, columns: readonly string[]): DataRow[] {
  const [header = [], ...lines] = csvRows(textOf(file));
  if (header.join() !== columns.join()) throw unusable(file, "has other columns", header.join() || "nothing");
  return lines.map((cells, place) => {
    const row = `${file}:${place + 2}`;
    if (cells.length !== columns.length || cells.at(-1) === "")
      throw unusable(row, "lacks a cell or its source", cells.join());
    return { cells, row };
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(`${home}/${file}`, "utf8");
  } catch (error) {
    throw unusable(file, "cannot be read", error instanceof Error ? error.message : String(error));
  }
}

/** The error of a file of the data, or of a line of one, that cannot be used. */
export function unusable(where: string, what: string, received: string): OnrecordError {
  return new OnrecordError({
    code: "data-unusable",
    message: `The lexicon of certainty in data/certainty/${where} cannot be used: it ${what}.`,
    received,
    allowed:
      "CSV files as they come with onrecord: a class, effects on FactBank's scale, an example and a source a line",
    advice: "Install onrecord again, or restore data/certainty from its repository.",
  });
}
