import { readFileSync } from "node:fs";
import { inPackage } from "../../util/in-package.ts";
import { OnrecordError } from "../../util/problem.ts";
import { csvRows } from "./csv.ts";

/** Where the hand-edited facts lie: `data/actors` of the package. */
const home = inPackage("data/actors");

/** A line of a file of facts: its cells by column, and where it stands. */
export interface Fact<Column extends string> {
  /** The cell of a column, without spaces around it; empty where nothing is known. */
  readonly cell: (column: Column) => string;
  /** File and line, for `because` and for errors: `states.csv:12`. */
  readonly row: string;
}

/**
 * Reads a file of facts, every line of it.
 *
 * @param file - Its name in `data/actors`.
 * @param columns - Its columns, in order; the last is always `source`.
 * @throws {@link OnrecordError} `data-unusable` where the file is missing, empty, has only its header, has other columns,
 * or has a line with too many or too few cells or without a source.
 */
export function readFacts<Column extends string, T>(
  file: string,
  columns: readonly Column[],
  make: (fact: Fact<Column>) => T,
  folder: string = home,
): T[] {
  const [header, ...lines] = csvRows(textOf(file, folder));
  const allowed = `a CSV file with the columns ${columns.join(", ")}, and a line for each fact`;
  if (header === undefined) throw unusable(file, "is empty", "0 lines", allowed);
  if (header.join() !== columns.join()) throw unusable(file, "has other columns", header.join(), allowed);
  if (lines.length === 0) throw unusable(file, "has only its header", "1 line", allowed);
  const place = new Map(columns.map((column, at) => [column, at]));
  let current: readonly string[] = [];
  const cell = (column: Column) => (current[place.get(column) ?? -1] ?? "").trim();
  return lines.map((cells, at) => {
    const row = `${file}:${at + 2}`;
    current = cells;
    if (cells.length !== columns.length) {
      throw unusable(
        row,
        "has the wrong number of cells",
        `${cells.length}: ${cells.join()}`,
        `${columns.length} cells`,
      );
    }
    if (cells.at(-1)?.trim() === "") throw unusable(row, "has no source", cells.join(), "a source on every line");
    return make({ cell, row });
  });
}

function textOf(file: string, folder: string): string {
  try {
    return readFileSync(`${folder}/${file}`, "utf8");
  } catch (error) {
    throw unusable(file, "cannot be read", error instanceof Error ? error.message : String(error), "a readable file");
  }
}

/** The error of a file of facts, or of a line of one, that cannot be used. */
export function unusable(where: string, what: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "data-unusable",
    message: `The facts about actors in data/actors/${where} cannot be used: it ${what}.`,
    received,
    allowed,
    advice: "Install onrecord again, or restore data/actors from its repository.",
  });
}
