import { readFileSync } from "node:fs";
import { inPackage } from "../util/in-package.ts";
import { OnrecordError } from "../util/problem.ts";
import { csvRows } from "./actor/csv.ts";

/** A line of a file of facts: its cells in the order of the columns, and where it stands, `classes.csv:12`. */
export interface Row {
  readonly cells: readonly string[];
  readonly row: string;
}

/** The CSV files of one folder of the package's `data`. */
export class DataFiles {
  private readonly home: string;

  /**
   * @param folder - Its name in `data`.
   * @param what - What its files are together, for errors: "lexicon of weapons".
   */
  constructor(
    private readonly folder: string,
    private readonly what: string,
  ) {
    this.home = inPackage(`data/${folder}`);
  }

  /**
   * Reads a file, every line of it.
   *
   * @param columns - Its columns, in order; the last is always `source`.
   * @param home - The folder it lies in; default: that of the package.
   * @throws {OnrecordError} `data-unusable` where the file is missing or has no lines, other columns, a line with too many
   * or too few cells, or one without a source.
   */
  rows(file: string, columns: readonly string[], home: string = this.home): Row[] {
    const [header = [], ...lines] = csvRows(this.text(file, home));
    const allowed = `a CSV file with the columns ${columns.join(", ")}, and a line for each`;
    if (header.join() !== columns.join()) {
      throw this.unusable(file, "has other columns", header.join() || "nothing", allowed);
    }
    if (lines.length === 0) throw this.unusable(file, "has only its header", "1 line", allowed);
    return lines.map((cells, place) => {
      const row = `${file}:${place + 2}`;
      const received = `${cells.length}: ${cells.join()}`;
      if (cells.length !== columns.length) {
        throw this.unusable(row, "has the wrong number of cells", received, allowed);
      }
      if (cells.at(-1) === "") throw this.unusable(row, "has no source", received, allowed);
      return { cells, row };
    });
  }

  /** A cell that must be one of a few words. */
  oneOf<T extends string>(values: readonly T[], cell: string, row: string): T {
    const known = values.find((value) => value === cell);
    if (known === undefined) {
      throw this.unusable(row, "has a word that is not known there", cell, values.join(", "));
    }
    return known;
  }

  /** The error of a file, or of a line of one, that cannot be used. */
  unusable(where: string, why: string, received: string, allowed: string): OnrecordError {
    return new OnrecordError({
      code: "data-unusable",
      message: `The ${this.what} in data/${this.folder}/${where} cannot be used: it ${why}.`,
      received,
      allowed,
      advice: `Install onrecord again, or restore data/${this.folder} from its repository.`,
    });
  }

  private text(file: string, home: string): string {
    try {
      return readFileSync(`${home}/${file}`, "utf8");
    } catch (error) {
      const received = error instanceof Error ? error.message : String(error);
      throw this.unusable(file, "cannot be read", received, "a readable file");
    }
  }
}
