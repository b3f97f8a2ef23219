import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Route } from "./route.ts";
import type { Services } from "./services.ts";

/** Least time between two events, in milliseconds. */
const pause = 250;
/** After so long without a change it is told again, so that a listener who has gone is noticed; milliseconds. */
const longest = 15_000;

/** Answers with server-sent events named after the route: how things stand, and again whenever that changes. */
export function tellChanges(context: Context, route: Route, services: Services): Response {
  return streamSSE(context, async (stream) => {
    let changed = true;
    let wake: (() => void) | null = null;
    const end = route.subscribe?.(services, () => {
      changed = true;
      wake?.();
    });
    stream.onAbort(() => wake?.());
    const name = route.path.split("/").at(-2) ?? "change";
    try {
      while (!stream.aborted) {
        changed = false;
        await stream.writeSSE({ event: name, data: JSON.stringify(await route.answer(services, bare)) });
        await stream.sleep(pause);
        if (changed || stream.aborted) continue;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, longest);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        wake = null;
      }
    } finally {
      end?.();
    }
  });
}

const bare = { params: {}, query: {} };
