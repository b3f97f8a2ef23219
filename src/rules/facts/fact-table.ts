import type { z } from "zod";
import { csvRows } from "../../ontology/actor/csv.ts";
import type { Problem } from "../../util/problem.ts";

/** A problem of a file of rules or facts, and where in it. */
export interface Flaw extends Problem {
  /** File and line, or file and the path in it: `embargoes.csv:12`. */
  readonly where: string;
  /** Whether the rest can be used all the same; both of two lines that disagree are. */
  readonly usable: boolean;
}

/** A line of facts, with where it stands. */
export interface Fact<T> {
  readonly row: string;
  readonly value: T;
}

export interface FactTable<T> {
  readonly facts: readonly Fact<T>[];
  readonly flaws: readonly Flaw[];
}

/** What a schema of a table has to be: an object whose every field reads a cell. */
export type RowSchema<T> = z.ZodType<T> & { readonly shape: Readonly<Record<string, z.ZodType>> };

/** The columns of a table, in order. */
export const columnsOf = (schema: { readonly shape: Readonly<Record<string, unknown>> }) => Object.keys(schema.shape);

/**
 * Reads a table of facts; a line that cannot be read is left out and told of, with everything that is wrong with it.
 *
 * @param file - its name, for `row` and for flaws.
 */
export function readFactTable<T>(file: string, text: string, schema: RowSchema<T>): FactTable<T> {
  const columns = columnsOf(schema);
  const [header = [], ...lines] = csvRows(text.replace(/^\uFEFF/u, ""));
  if (header.join() !== columns.join()) {
    return { facts: [], flaws: [flaw(file, "It has other columns.", header.join() || "nothing", columns.join())] };
  }
  const facts: Fact<T>[] = [];
  const flaws: Flaw[] = [];
  for (const [place, cells] of lines.entries()) {
    const row = `${file}:${place + 2}`;
    if (cells.length !== columns.length) {
      flaws.push(flaw(row, "It has too many or too few cells.", `${cells.length}`, `${columns.length}`));
      continue;
    }
    const given = Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? "").trim()]));
    const parsed = schema.safeParse(given);
    if (parsed.success) facts.push({ row, value: parsed.data });
    else {
      for (const { path, message } of parsed.error.issues) {
        const column = String(path[0] ?? "");
        const why =
          column === "source" ? "It has no source, so it is not loaded." : `Its column ${column} cannot be read.`;
        flaws.push(flaw(row, why, given[column] || "nothing", message));
      }
    }
  }
  return { facts, flaws };
}

/** A flaw of a file of rules or facts; one that is `usable` takes nothing away. */
export function flaw(
  where: string,
  message: string,
  received: string,
  allowed: string,
  { usable = false, advice = "Correct it there, then run `onrecord rules check` on the file again." } = {},
): Flaw {
  return { code: "input-refused", where, usable, message, received: cut(received), allowed, advice };
}

const cut = (words: string) => (words.length > 200 ? `${words.slice(0, 200)} …` : words);
