import type { Entry, Span } from "../record/index.ts";

/** The words that make an entry what it is. */
export function tellingWords(entry: Entry): readonly Span[] {
  switch (entry.kind) {
    case "statement":
      return entry.cue;
    case "event":
      return entry.trigger;
    case "transfer":
      return entry.items;
    case "commitment":
      return [...entry.trigger, ...entry.obligation];
    case "threat":
      return [...entry.condition, ...entry.consequence];
    case "restriction":
      return [...entry.instrument, ...entry.scope];
  }
}
