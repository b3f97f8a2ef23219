import { z } from "zod";
import { Asks } from "../../watch/asks.ts";

const taken = new Set(["q", "copies"]);

/** The saved query that an address asks for, as a watch takes it; null where it asks for none, or for what none can be. */
export function asksOf(asked: URLSearchParams): Asks | null {
  const words = asked.get("q");
  const filters = Object.fromEntries([...asked].filter(([name]) => !taken.has(name)));
  const copies = z.enum(["with", "without"]).safeParse(asked.get("copies"));
  const parsed = Asks.safeParse({
    find: "entries",
    words,
    asked: { ...filters, ...(copies.success ? { copies: copies.data } : {}) },
  });
  return parsed.success ? parsed.data : null;
}
