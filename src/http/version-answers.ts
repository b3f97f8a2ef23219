import { z } from "zod";
import { Origin } from "../record/index.ts";

/** A version of a report. */
export const ListedVersion = z.object({
  version: z.number(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  model: z.string(),
  readAt: z.string(),
  entries: z.record(z.string(), z.number()),
  origin: Origin.nullable(),
});

export type ListedVersion = z.infer<typeof ListedVersion>;

/** All versions of a report. */
export const VersionsAnswer = z
  .object({ id: z.string(), versions: z.array(ListedVersion) })
  .describe(
    "`versions`: the first first, each with title, day of publication, what read it and when, how many entries of each kind, and its `origin`.",
  );

/** What a version was read from. */
export const OriginalAnswer = z
  .object({ origin: Origin.nullable(), text: z.string().nullable(), isCut: z.boolean() })
  .describe(
    "`origin`: where it comes from, null where that was not kept; `text`: the original as text, tags and all, null where it is none; whether that `isCut`.",
  );

export type OriginalAnswer = z.infer<typeof OriginalAnswer>;
