import { atMost, values } from "../../extract/certainty/index.ts";
import type { Certainty, Event, Transfer } from "../../record/index.ts";

/** What is known of the entry whose claims are read, as far as it bears on them; all of it may be left out. */
export interface About {
  readonly kind?: "event" | "transfer" | "commitment" | "threat" | "restriction" | "statement";
  /** Of an event. */
  readonly occurrence?: Event["occurrence"];
  /** Of an event: its category in PLOVER. */
  readonly category?: Event["plover"];
  /** Of a transfer. */
  readonly stage?: Transfer["stage"];
  /** Who acts, supplies, threatens: whose own words are the act where the act is one of speech. */
  readonly agents?: readonly string[];
  /** Whether whoever tells of it is taken to assert it, though the sentence seems to leave it open. */
  readonly isAsserted?: boolean;
}

const done = new Set<string | undefined>(["happened", "ongoing", "delivered", "under-way", "intercepted"]);

/** Whether an entry is on record as something that took place, which somebody must hold to be so. */
export function tookPlace({ occurrence, stage }: About): boolean {
  return done.has(occurrence) || done.has(stage);
}

const probableStages = new Set(["ordered", "licensed", "pledged"]);
const possibleStages = new Set(["sought", "considered", "offered", "suspended"]);

/** What bench/gold/coding.md says of what has not happened yet: it is no fact, however surely it is announced. */
export function capped(certainty: Certainty, { kind, occurrence, stage }: About): Certainty {
  if (kind === "threat" || kind === "commitment") return certainty;
  if (stage === "refused" || occurrence === "denied") {
    return certainty.modality === "underspecified" ? values["ct-"] : { ...certainty, polarity: "negative" };
  }
  if (occurrence === "called-for") return values.u;
  if (certainty.polarity === "negative") return certainty;
  if (occurrence === "planned" || (stage !== undefined && probableStages.has(stage))) {
    return atMost(certainty.modality === "underspecified" ? values["pr+"] : certainty, "probable");
  }
  if (occurrence === "hypothetical" || (stage !== undefined && possibleStages.has(stage))) {
    return atMost(certainty.modality === "underspecified" ? values["ps+"] : certainty, "possible");
  }
  return certainty;
}
