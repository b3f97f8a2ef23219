import { z } from "zod";
import { Certainty } from "./certainty.ts";
import { Claim } from "./claim.ts";
import { EntryDate } from "./date.ts";
import { MadeBy } from "./made-by.ts";
import { Place } from "./place.ts";
import { Reason } from "./reason.ts";
import { Span } from "./span.ts";

/** The fields that every entry has, whatever its kind. */
export const entryBase = {
  id: z.string().min(1).describe("Stable: the same words in the same report keep it over re-reading and new models."),
  evidence: z.array(Span).min(1).describe("The words the entry was read from, in text order; never empty."),
  confidence: z.number().min(0).max(1).describe("How likely the entry is right, calibrated on held-out reports."),
  madeBy: MadeBy,
  claims: z.array(Claim).describe("Who claims it, with which stance; empty where nothing has been read yet."),
  certainty: Certainty.nullable().describe("How certain it is, all claims taken together; null where not yet judged."),
  date: EntryDate.nullable().describe("When it holds; null where the report does not say."),
  place: Place.nullable().describe("Where it holds; null where the report does not say."),
  reasons: z.array(Reason).describe("Which words, and which model or rule, made each of its fields."),
} as const;
