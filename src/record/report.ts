import { z } from "zod";
import { EntryDate } from "./date.ts";
import { Place } from "./place.ts";
import { Span } from "./span.ts";

/** The line that opens an agency's report: where and when it was written. */
export const Dateline = z
  .strictObject({
    span: Span,
    place: Place.nullable().describe(
      "Where it was written; null where the line does not say or the place is not known.",
    ),
    date: EntryDate.nullable().describe("When it was written; null where the line does not say."),
  })
  .describe("The line that opens an agency's report.");

export type Dateline = z.infer<typeof Dateline>;

export const noticeKinds = ["correction", "update", "clarification", "editors-note"] as const;

/** One of {@link noticeKinds}. */
export type NoticeKind = (typeof noticeKinds)[number];

/** What the page says of its own text: that it was corrected or brought up to date. */
export const Notice = z
  .strictObject({ kind: z.enum(noticeKinds).describe("What sort of notice."), span: Span })
  .describe("What the page says of its own text.");

export type Notice = z.infer<typeof Notice>;

/** Why a part of a page does not belong to its report; the closed list. */
export const strayReasons = [
  /** The headline of another story, glued on at the start, in between or at the end. */
  "other-headline",
  /** "Read more: …", "Related", "Watch the video above", and the titles that such a line announces. */
  "pointer",
  /** A caption or picture credit: "(Photo: AFP)", "FILE PHOTO: …", "Jane Doe via Getty Images". */
  "caption",
  /** Newsletter, subscription, membership, donation and app lines. */
  "subscription",
  /** Cookie, privacy and terms-of-use notices. */
  "consent",
  /** Share, follow and "like us" lines. */
  "sharing",
  /** "Advertisement", "Story continues below", sponsored content. */
  "advertisement",
  /** A byline after the first; the first one is the report's. */
  "byline",
  /** Who the author is and how to reach them, after the report's last words. */
  "author-note",
  /** "© 2024 …", "All rights reserved", "may not be republished". */
  "copyright",
  /** Who reported, wrote, edited or contributed: "(Reporting by …; Editing by …)". */
  "agency-note",
  /** A paragraph that stood before, word for word, or a sentence of the text pulled out as a paragraph. */
  "repeated",
  /** What is left of a comment section. */
  "comments",
  /** "Tags: …", "Topics: …", and the list below such a line. */
  "tags",
  /** Menus, section labels, "Skip to content", "Back to top". */
  "navigation",
  /** Style sheets, scripts and embed codes left in the text. */
  "markup",
] as const;

/** One of {@link strayReasons}. */
export type StrayReason = (typeof strayReasons)[number];

/** A part of the text that does not belong to the report. */
export const StrayPart = z
  .strictObject({
    ...Span.shape,
    reason: z.enum(strayReasons).describe("What it is instead."),
  })
  .describe("A part of the text that does not belong to the report.");

export type StrayPart = z.infer<typeof StrayPart>;

/** A report as it was read. */
export const Report = z
  .strictObject({
    id: z.string().min(1).describe("Stable id of the report: the same source keeps it over all its versions."),
    source: z.string().min(1).describe("Where it came from: an absolute path, or `-` for standard input."),
    title: z.string().nullable().describe("Its headline, or null where the text shows none."),
    published: z.iso.date().nullable().describe("Its publication date (ISO 8601), or null where it is not known."),
    publishedBy: z
      .enum(["given", "page", "dateline"])
      .nullable()
      .describe(
        "What told the publication date: whoever gave the report, the page, or its dateline; null with no date.",
      ),
    dateline: Dateline.nullable().describe("Where and when it was written; null where it has no dateline."),
    authors: z.array(Span).describe("Who wrote it, as its byline names them."),
    outlet: Span.nullable().describe("The outlet, where the text itself names it."),
    agencies: z.array(Span).describe("The agencies that the text credits."),
    notices: z.array(Notice).describe("Corrections, updates and other notices about its own text."),
    text: z.string().describe("The whole text that every span points into."),
  })
  .describe("The report that was read.");

export type Report = z.infer<typeof Report>;

/** What has to be known of a report before it is read. */
export type ReportInput = Pick<Report, "id" | "source" | "title" | "published" | "text"> & {
  /** Day of publication that the page's own facts name, where its text need not; `published` is who gave it's. */
  readonly pageDate?: string | null;
};

/**
 * A report of which no more is known yet than was given with it.
 *
 * @example
 * unreadReport({ id: "r", source: "-", title: null, published: "2024-06-21", text: "Rain." }).publishedBy; // "given"
 */
export function unreadReport({ id, source, title, published, text }: ReportInput): Report {
  return {
    id,
    source,
    title,
    published,
    publishedBy: published === null ? null : "given",
    dateline: null,
    authors: [],
    outlet: null,
    agencies: [],
    notices: [],
    text,
  };
}
