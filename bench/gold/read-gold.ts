import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { GoldRecord } from "./gold-schema.ts";

/** A report of the gold: its text, and what a careful reader puts on record from it. */
export interface GoldReport {
  readonly name: string;
  readonly text: string;
  readonly gold: GoldRecord;
}

/** The parts of the gold: `dev` guides the work; `test`, and `fresh` of a later day, only tell how far it came. */
export const goldParts = ["dev", "test", "fresh"] as const;

export type GoldPart = (typeof goldParts)[number];

/**
 * The part of the gold that a word names.
 *
 * @throws Error where there is none of this name.
 */
export function goldPart(name: string): GoldPart {
  const part = goldParts.find((one) => one === name);
  if (part === undefined) throw new Error(`no part of the gold: ${name}; there are ${goldParts.join(", ")}`);
  return part;
}

/** The reports of a part, in the order of their names. */
export function readGold(part: GoldPart): GoldReport[] {
  const folder = join(import.meta.dirname, part);
  return filesOf(folder, ".yaml").map((file) => ({
    name: file.replace(/\.yaml$/u, ""),
    text: readFileSync(join(folder, file.replace(/\.yaml$/u, ".txt")), "utf8"),
    gold: GoldRecord.parse(parse(readFileSync(join(folder, file), "utf8"))),
  }));
}

/** The texts in which there is nothing to put on record but, at most, statements, by file name. */
export function textsWithNone(): Map<string, string> {
  const folder = join(import.meta.dirname, "none");
  return new Map(filesOf(folder, ".txt").map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** The files of a folder with an ending, sorted. */
export function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
}
