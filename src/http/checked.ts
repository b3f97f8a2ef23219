import type { z } from "zod";
import { OnrecordError } from "../util/problem.ts";
import { type Refusal, refusalOf } from "../util/refusal.ts";
import type { Parameter } from "./parameters.ts";

/** What a part of a request gives. @throws {OnrecordError} `usage` where a value is missing, unknown or not allowed. */
export function checked<S extends z.ZodType>(schema: S, given: unknown, where: Parameter["where"]): z.infer<S> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const refusal = refusalOf(schema, given);
  throw new OnrecordError(
    {
      code: "usage",
      message: refusal === null ? `The ${where} of the request is not allowed.` : messageOf(refusal, where),
      ...(refusal === null ? {} : { received: refusal.received, allowed: refusal.allowed }),
      advice: "The routes and what they take are listed in docs/api.md.",
    },
    { cause: parsed.error },
  );
}

function messageOf({ path, what }: Refusal, where: string): string {
  if (path === "") return `The ${where} of the request is not of the right shape.`;
  const name = JSON.stringify(path);
  switch (what) {
    case "missing":
      return `The ${where} of the request lacks ${name}.`;
    case "unknown field":
      return `The ${where} of the request takes no ${name}.`;
    case "not allowed":
      return `The ${where} of the request has a value of ${name} that is not allowed.`;
  }
}
