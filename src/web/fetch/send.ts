import type { z } from "zod";
import { ask } from "./ask.ts";

/** Has a route change something. @throws {Refusal} where the answer is a problem, or none comes. */
export function sendJson<A extends z.ZodType>(url: string, body: object, shape: A): Promise<z.infer<A>> {
  const headers = { "content-type": "application/json" };
  return ask(url, shape, undefined, { method: "POST", headers, body: JSON.stringify(body) });
}

/** Sends bytes as they are. @throws {Refusal} where the answer is a problem, or none comes. */
export function sendBytes<A extends z.ZodType>(url: string, body: Blob, shape: A): Promise<z.infer<A>> {
  const headers = { "content-type": "application/octet-stream" };
  return ask(url, shape, undefined, { method: "POST", headers, body });
}
