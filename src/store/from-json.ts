import type { z } from "zod";
import { OnrecordError } from "../util/problem.ts";

/**
 * What a store holds in JSON, checked against its schema.
 *
 * @param report - the id of the report that it is kept of; the error then names it.
 * @throws {OnrecordError} `store-unusable` where it does not follow the schema.
 *
 * @example
 * fromJson(z.array(z.int()), "[1,2]"); // [1, 2]
 */
export function fromJson<T>(schema: z.ZodType<T>, json: string, report?: string): T {
  return checkedStored(schema, parsed(json), report);
}

/** The same for a value that has been parsed. @throws {OnrecordError} `store-unusable`. */
export function checkedStored<T>(schema: z.ZodType<T>, value: unknown, report?: string): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const where = checked.error.issues[0]?.path.join(".") || "JSON as a whole";
  throw new OnrecordError(
    {
      code: "store-unusable",
      message:
        report === undefined
          ? "The record holds something that this version of onrecord cannot read."
          : "What is kept of a report is damaged, or this version of onrecord cannot read it.",
      received: report === undefined ? where : `${report}, ${where}`,
      advice:
        report === undefined
          ? "Put a backup in its place, or name another store and read the reports again."
          : `Put a backup in its place, or take this report off with \`onrecord forget ${report}\` and read it again.`,
    },
    { cause: checked.error },
  );
}

/** What a store holds in JSON, or null where it does not follow the schema. */
export function fromJsonIfSound<T>(schema: z.ZodType<T>, json: string): T | null {
  return schema.safeParse(parsed(json)).data ?? null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
