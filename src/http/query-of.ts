import type { HonoRequest } from "hono";
import { OnrecordError } from "../util/problem.ts";

/** The values of a request's query. @throws {OnrecordError} `usage` where a name is given twice: one would be left out. */
export function queryOf(request: HonoRequest): Record<string, string> {
  for (const [name, values] of Object.entries(request.queries())) {
    if (values.length === 1) continue;
    throw new OnrecordError({
      code: "usage",
      message: `The query of the request has more than one ${JSON.stringify(name)}.`,
      received: values.join(", "),
      allowed: "one of each",
      advice: "Ask for each by itself.",
    });
  }
  return request.query();
}
