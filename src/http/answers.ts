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
  .object({ name: z.literal("onrecord"), version: z.string() })
  .describe("The name and version of what serves.");

const head = {
  id: z.string(),
  source: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  version: z.number(),
};

/** A report in a list. */
export const ListedReport = z.object({
  ...head,
  readAt: z.string(),
  entries: z.record(z.string(), z.number()),
});

export type ListedReport = z.infer<typeof ListedReport>;

/** The reports on record, the first read first. */
export const ReportsAnswer = z
  .object({ reports: z.array(ListedReport) })
  .describe(
    "`reports`: a list with id, source, title, day of publication, version, and how many entries of each kind.",
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
  report: z.object(head),
  snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })),
});

export type Hit = z.infer<typeof Hit>;

/** What a search found. */
export const SearchAnswer = z
  .object({ hits: z.array(Hit) })
  .describe("`hits`: entries, the best first, each with its report, its names, and the words around what was found.");

/** One entry and where it stands. */
export const EntryAnswer = z
  .object({ entry: Entry, speaker: z.string().nullable(), report: z.object(head) })
  .describe("The `entry`, its speaker's name and its `report`.");
