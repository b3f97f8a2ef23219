import type { z } from "zod";
import { OnrecordError } from "../util/problem.ts";

/**
 * What a store holds in JSON, checked against its schema.
 *
 * @throws {OnrecordError} `store-unusable` where it does not follow the schema.
 *
 * @example
 * fromJson(z.array(z.int()), "[1,2]"); // [1, 2]
 */
export function fromJson<T>(schema: z.ZodType<T>, json: string): T {
  return checkedStored(schema, parsed(json));
}

/** The same for a value that has been parsed. @throws {OnrecordError} `store-unusable`. */
export function checkedStored<T>(schema: z.ZodType<T>, value: unknown): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw new OnrecordError(
    {
      code: "store-unusable",
      message: "The record holds something that this version of onrecord cannot read.",
      received: checked.error.message,
      advice: "Put a backup in its place, or name another store and read the reports again.",
    },
    { cause: checked.error },
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
