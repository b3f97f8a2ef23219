import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OnrecordError } from "../../util/problem.ts";
import { csvRows } from "../actor/csv.ts";

/** Where the lexicon of weapons lies: `data/weapons` of the package. */
const home = fileURLToPath(new URL("../../../data/weapons/", import.meta.url));

/** A line of the lexicon: its cells in the order of the columns, and where it stands, `classes.csv:12`. */
export interface Row {
  readonly cells: readonly string[];
  readonly row: string;
}

/**
 * Reads a file of the lexicon.
 *
 * @param columns - Its columns, in order; the last is always `source`.
 * @throws {@link OnrecordError} `data-unusable` where the file is missing or has no lines, other columns, a line with too
 * many or too few cells, or one without a source.
 */
export function readRows(file: string, columns: readonly string[], folder: string = home): Row[] {
  const [header = [], ...lines] = csvRows(textOf(file, folder));
  const allowed = `a CSV file with the columns ${columns.join(", ")}, and a line for each weapon or class`;
  if (header.join() !== columns.join()) throw unusable(file, "has other columns", header.join() || "nothing", allowed);
  if (lines.length === 0) throw unusable(file, "has only its header", "1 line", allowed);
  return lines.map((cells, place) => {
    const row = `${file}:${place + 2}`;
    const what =
      cells.length !== columns.length ? "has the wrong number of cells" : cells.at(-1) === "" ? "has no source" : null;
    if (what !== null) throw unusable(row, what, `${cells.length}: ${cells.join()}`, allowed);
    return { cells, row };
  });
}

/** The words of a cell that are parted by `|`. */
export function several(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}

function textOf(file: string, folder: string): string {
  try {
    return readFileSync(`${folder}/${file}`, "utf8");
  } catch (error) {
    throw unusable(file, "cannot be read", error instanceof Error ? error.message : String(error), "a readable file");
  }
}

/** A cell that must be one of a few words. */
export function oneOf<T extends string>(values: readonly T[], cell: string, row: string): T {
  const known = values.find((value) => value === cell);
  if (known === undefined) throw unusable(row, "has a word that is not known there", cell, values.join(", "));
  return known;
}

/** The error of a file of the lexicon, or of a line of one, that cannot be used. */
export function unusable(where: string, what: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "data-unusable",
    message: `The lexicon of weapons in data/weapons/${where} cannot be used: it ${what}.`,
    received,
    allowed,
    advice: "Install onrecord again, or restore data/weapons from its repository.",
  });
}
