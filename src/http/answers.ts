import { z } from "zod";
import { Entry, ReportRecord } from "../record/index.ts";

/** The one shape of every error, as in the terminal. */
export const ProblemAnswer = z
  .object({
    problem: z.object({
      code: z.string(),
      message: z.string(),
      received: z.string().optional(),
      allowed: z.string().optional(),
      advice: z.string().optional(),
    }),
  })
  .describe("What went wrong, what was received, what is allowed and what to do.");

/** What serves. */
export const AboutAnswer = z
  .object({ name: z.literal("onrecord"), version: z.string(), readsIn: z.boolean(), readOnly: z.boolean() })
  .describe("The name and version of what serves, whether it reads in, and whether it changes nothing.");

/** What tells which report is meant, in every answer. */
export const head = {
  id: z.string(),
  source: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  version: z.number(),
};

/** A report without its text. */
export const ReportHead = z.object(head);

/** A report in a list. */
export const ListedReport = z.object({
  ...head,
  readAt: z.string(),
  entries: z.record(z.string(), z.number()),
});

export type ListedReport = z.infer<typeof ListedReport>;

/** The reports on record, the first read first. */
export const ReportsAnswer = z
  .object({ reports: z.array(ListedReport), total: z.number() })
  .describe(
    "`reports`: a list with id, source, title, day of publication, version, and how many entries of each kind; `total`: how many are on record.",
  );

/** One report in full. */
export const ReportAnswer = z
  .object({
    record: ReportRecord,
    version: z.number(),
    latest: z.number(),
    model: z.string(),
    readAt: z.string(),
  })
  .describe(
    "`record`: the whole [record](record.md) of the version; which version, the latest one, what read it and when.",
  );

export type ReportAnswer = z.infer<typeof ReportAnswer>;

/** An entry that was found. */
export const Hit = z.object({
  entry: Entry,
  speaker: z.string().nullable(),
  names: z.record(z.string(), z.string()),
  report: ReportHead,
  snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })),
});

export type Hit = z.infer<typeof Hit>;

/** What a search found. */
export const SearchAnswer = z
  .object({ hits: z.array(Hit), names: z.record(z.string(), z.string()), isJoined: z.boolean() })
  .describe(
    "`hits`: entries, the best first (without words in the order in which they came on record), each with its report, its names, and the words around what was found; `names`: of the actors that were asked for; `isJoined`: false where copies are to be left out, and those among what came on record lately are still being found.",
  );

/** How many entries a search finds. */
export const FoundAnswer = z
  .object({ kinds: z.record(z.string(), z.number()), more: z.boolean(), isJoined: z.boolean() })
  .describe(
    "`kinds`: how many entries of each kind; `more`: whether there are more than were counted; `isJoined`: as with a search.",
  );

const SuggestedActor = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  country: z.string().nullable(),
  reports: z.number(),
  entries: z.number(),
});

/** Actors to choose from. */
export const SuggestedActors = z
  .object({ actors: z.array(SuggestedActor), near: z.array(SuggestedActor) })
  .describe(
    "`actors`: at most ten, those that most reports speak of first; `near`: where there are none, those whose names are nearest to what is written.",
  );

/** Places to choose from. */
export const SuggestedPlaces = z
  .object({ places: z.array(z.object({ name: z.string(), country: z.string().nullable(), entries: z.number() })) })
  .describe("`places`: at most ten, those of most entries first.");

/** One entry and where it stands. */
export const EntryAnswer = z
  .object({ entry: Entry, speaker: z.string().nullable(), report: ReportHead })
  .describe("The `entry`, its speaker's name and its `report`.");
