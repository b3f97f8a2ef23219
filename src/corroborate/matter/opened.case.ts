import type { Event } from "../../record/index.ts";
import type { Compared } from "./compared.ts";
import { matterJoiner } from "./matter-joiner.ts";
import { madeEvent } from "./member.case.ts";

/** A made event as it is compared; see {@link madeEvent}. */
export function openedEvent(bracketed: string, plover: Event["plover"] = "ASSAULT"): Compared {
  const record = madeEvent(bracketed);
  const entries = record.entries.map((entry) => (entry.kind === "event" ? { ...entry, plover } : entry));
  const [kept] = matterJoiner.keep({ ...record, entries });
  if (kept === undefined) throw new Error("nothing kept");
  return matterJoiner.open(kept.trace);
}
