import { type Command, InvalidArgumentError, Option } from "commander";
import { z } from "zod";
import { offsetUnits, PublicationDay } from "../record/index.ts";

/** Where the record is kept when `--db` does not say. */
const defaultFile = "onrecord.db";

/** `--db` of what looks at a record that is there, or changes it. */
export const dbOption = (what = "the record's file") =>
  new Option("--db <file>", what).env("ONRECORD_DB").default(defaultFile);

/** `--db` of what reads reports in. */
export const newDbOption = () => dbOption("the record's file, made where there is none; :memory: keeps nothing");

/** What names this record in a command that is printed for people to type; empty where the command finds it by itself. */
export function dbWords(file: string): string {
  if (file === (process.env["ONRECORD_DB"] ?? defaultFile)) return "";
  return ` --db ${/^[\w./-]+$/.test(file) ? file : JSON.stringify(file)}`;
}

export const jsonOption = (what: string) => new Option("--json", `print ${what} as JSON, one line each`);

export const csvOption = (what: string) =>
  new Option(
    "--csv",
    `print ${what} as a table for a spreadsheet or a program: all of them, where --limit is not given`,
  ).conflicts("json");

/** How many rows of a table are asked for: undefined for all, where no limit was typed. */
export function typedLimit(command: Command): number | undefined {
  const { limit }: { readonly limit: number } = command.opts();
  return command.getOptionValueSource("limit") === "cli" ? limit : undefined;
}

export const withoutCopiesOption = () =>
  new Option("--without-copies", "leave out reports that are copies of others, so that a source counts once");

export const offsetsOption = () =>
  new Option("--offsets <unit>", "unit of the offsets in JSON").choices(offsetUnits).default("utf-16");

export const limitOption = (what = "most rows to print", count = 50) =>
  new Option("--limit <count>", what).argParser(wholeNumber(1, 1_000_000)).default(count);

export const skipOption = (what = "rows to leave out first") =>
  new Option("--skip <count>", what).argParser(wholeNumber(0, 1_000_000_000)).default(0);

/** Parses a whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const parsed = z.coerce
      .number()
      .int()
      .min(least)
      .max(most)
      .safeParse(text.trim() === "" ? undefined : text);
    if (!parsed.success) throw new InvalidArgumentError(`Allowed: a whole number from ${least} to ${most}.`);
    return parsed.data;
  };
}

/** Parses a day as `YYYY-MM-DD`; 31 February is none. */
export function day(text: string): string {
  const parsed = z.iso.date().safeParse(text);
  if (!parsed.success)
    throw new InvalidArgumentError("Allowed: a day of the calendar as YYYY-MM-DD, such as 2024-06-21.");
  return parsed.data;
}

/** Parses a day on which a report can have been published. */
export function publicationDay(text: string): string {
  const parsed = PublicationDay.safeParse(day(text));
  if (!parsed.success) throw new InvalidArgumentError("Allowed: a day since 1800 as YYYY-MM-DD, such as 2024-06-21.");
  return parsed.data;
}
