import { z } from "zod";
import { Commitment } from "./commitment.ts";
import { Event } from "./event.ts";
import { Restriction } from "./restriction.ts";
import { Statement } from "./statement.ts";
import { Threat } from "./threat.ts";
import { Transfer } from "./transfer.ts";

/** One thing put on record, anchored in the words it was read from. */
export const Entry = z.discriminatedUnion("kind", [Statement, Event, Transfer, Commitment, Threat, Restriction]);

export type Entry = z.infer<typeof Entry>;

export const entryKinds = ["statement", "event", "transfer", "commitment", "threat", "restriction"] as const;

export type EntryKind = (typeof entryKinds)[number];
