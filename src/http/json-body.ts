import type { HonoRequest } from "hono";
import { bodyLimit } from "hono/body-limit";
import { OnrecordError } from "../util/problem.ts";

/** The most bytes that a request's body may have. */
export const mostBytes = 1024 * 1024;

/** Refuses a body of more bytes before it is read. */
export const limitedBody = (most = mostBytes) =>
  bodyLimit({
    maxSize: most,
    onError: (context) => {
      throw new OnrecordError({
        code: "usage",
        message: "What was sent is too large.",
        received: `${context.req.header("content-length") ?? "more"} bytes`,
        allowed: `at most ${most} bytes`,
        advice: "Send less at once; large files can be read in the terminal with `onrecord read`.",
      });
    },
  });

/**
 * A body as it is.
 *
 * @throws {OnrecordError} `usage` for another type: one that no form of another site's page can send.
 */
export async function bytesBody(request: HonoRequest): Promise<Uint8Array> {
  const type = request.header("content-type") ?? "";
  if (!/^application\/octet-stream\s*(;|$)/i.test(type)) {
    throw refused(
      "The body of the request is not said to be bytes.",
      type || "no content-type",
      "application/octet-stream",
    );
  }
  return new Uint8Array(await request.arrayBuffer());
}

/**
 * What the body of a request says.
 *
 * Only JSON is taken, which no form of another site's page can send without this server's leave.
 *
 * @throws {OnrecordError} `usage` for another type, or text that is no JSON.
 */
export async function jsonBody(request: HonoRequest): Promise<unknown> {
  const type = request.header("content-type") ?? "";
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw refused("The body of the request is not said to be JSON.", type || "no content-type", "application/json");
  }
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch {
    throw refused("The body of the request is no JSON.", text.slice(0, 200) || "nothing", "a JSON object");
  }
}

function refused(message: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message,
    received,
    allowed,
    advice: "Look in docs/api.md for what the route takes.",
  });
}
