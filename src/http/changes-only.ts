import type { MiddlewareHandler } from "hono";
import { OnrecordError } from "../util/problem.ts";
import type { Services } from "./services.ts";

/** Refuses to change anything where only reading is allowed, and what another site's page sends. */
export function changesOnly({ readOnly }: Services): MiddlewareHandler {
  return async (context, next) => {
    const site = context.req.header("sec-fetch-site") ?? "same-origin";
    if (site !== "same-origin" && site !== "none") {
      throw new OnrecordError({
        code: "usage",
        message: "Another site's page may change nothing here.",
        received: `Sec-Fetch-Site: ${site}`,
        allowed: "same-origin",
        advice: "Open the address that `onrecord serve` printed.",
      });
    }
    if (readOnly === true) {
      throw new OnrecordError({
        code: "usage",
        message: "This server shows the record and changes nothing.",
        received: `${context.req.method} ${context.req.path}`,
        allowed: "GET",
        advice: "Serve the record without --read-only.",
      });
    }
    await next();
  };
}
