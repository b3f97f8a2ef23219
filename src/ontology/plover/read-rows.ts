import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { OnrecordError } from "../../util/problem.ts";
import { csvRows } from "../actor/csv.ts";

/** Where the codebook lies: `data/plover` of the package. */
const home = fileURLToPath(new URL("../../../data/plover/", import.meta.url));

/** A line of the codebook: its cells in the order of the columns, and where it stands, `modes.csv:12`. */
export interface Row {
  readonly cells: readonly string[];
  readonly row: string;
}

/**
 * Reads a file of the codebook.
 *
 * @param columns - Its columns, in order; the last is always `source`.
 * @throws {OnrecordError} `data-unusable` where the file is missing or has no lines, other columns, a line with too many
 * or too few cells, or one without a source.
 */
export function readRows(file: string, columns: readonly string[], folder: string = home): Row[] {
  const [header = [], ...lines] = csvRows(textOf(file, folder));
  const allowed = `a CSV file with the columns ${columns.join(", ")}`;
  if (header.join() !== columns.join()) throw unusable(file, "has other columns", header.join() || "nothing", allowed);
  if (lines.length === 0) throw unusable(file, "has only its header", "1 line", allowed);
  return lines.map((cells, place) => {
    const row = `${file}:${place + 2}`;
    if (cells.length !== columns.length) throw unusable(row, "has the wrong number of cells", cells.join(), allowed);
    if (cells.at(-1) === "") throw unusable(row, "has no source", cells.join(), allowed);
    return { cells, row };
  });
}

/** A cell that must be one of a few words. */
export function oneOf<T extends string>(values: readonly T[], cell: string, row: string): T {
  const known = values.find((value) => value === cell);
  if (known === undefined) throw unusable(row, "has a word that is not known there", cell, values.join(", "));
  return known;
}

/** A cell with a number from -10 to 10, or null where it is empty. */
export function scoreOrNull(cell: string, row: string): number | null {
  if (cell === "") return null;
  const score = Number(cell);
  if (Math.abs(score) <= 10) return score;
  throw unusable(row, "has a score off the scale", cell, "a number from -10 to 10");
}

function textOf(file: string, folder: string): string {
  try {
    return readFileSync(`${folder}/${file}`, "utf8");
  } catch (error) {
    throw unusable(file, "cannot be read", error instanceof Error ? error.message : String(error), "a readable file");
  }
}

function unusable(where: string, what: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "data-unusable",
    message: `The codebook of events in data/plover/${where} cannot be used: it ${what}.`,
    received,
    allowed,
    advice: "Install onrecord again, or restore data/plover from its repository.",
  });
}
