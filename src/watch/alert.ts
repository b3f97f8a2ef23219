import { z } from "zod";
import { Finding } from "../rules/finding/finding.ts";

const Head = z.strictObject({
  id: z.string(),
  source: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  version: z.int(),
});

/** What a watch tells once: entries of a report, or that a finding is new, has changed or is gone. */
export const Alert = z
  .strictObject({
    id: z.string().describe("Unlike any other; who gets it twice knows it by this."),
    watch: z.strictObject({ id: z.string(), name: z.string() }),
    at: z.iso.datetime().describe("When it was found."),
    what: z.enum(["entries", "finding-found", "finding-changed", "finding-gone", "test"]),
    title: z.string().describe("In one line."),
    report: Head.nullable().describe("The report of the entries; null for findings, which name theirs."),
    entries: z.array(
      z.strictObject({
        report: z.string(),
        entry: z.string(),
        kind: z.string(),
        speaker: z.string().nullable(),
        words: z.string().describe("Its evidence."),
      }),
    ),
    finding: Finding.nullable(),
  })
  .describe("What a watch tells once.");

export type Alert = z.infer<typeof Alert>;

/** An alert as people read it, line by line; the words are those of the reports, unchanged. */
export function alertLines({ report, entries, finding }: Alert): string[] {
  const from =
    report === null ? [] : [[report.title ?? report.source, report.published ?? "no date", report.id].join(" · ")];
  const told = entries.map(
    ({ entry, kind, speaker, words }) => `${kind} ${entry}${speaker === null ? "" : `, ${speaker}`}: “${words}”`,
  );
  if (finding === null) return [...from, ...told];
  const { says, verdict, certainty, weakest, exempts, missing } = finding;
  return [
    `${verdict.replace("-", " ")}, ${certainty}: ${says}`,
    `weakest: ${weakest.says}`,
    ...missing.map((one) => `missing: ${one}`),
    ...exempts.map((one) => `would exempt: ${one}`),
    ...finding.entries.map(({ report: id, entry }) => `rests on ${entry} in ${id}`),
    `onrecord finding ${finding.id}`,
  ];
}
