import { quotation } from "../quotation.ts";
import { type Column, daysOf, nameOf, oneLine, several, wordsOf } from "./row-of.ts";

/** The columns with which every table begins. */
export const firstColumns: readonly Column[] = [
  ["entry", ({ entry }) => entry.id],
  ["kind", ({ entry }) => entry.kind],
];

/** The columns with which every table ends: how certain, who says so, when and where, the words and where they stand. */
export const lastColumns: readonly Column[] = [
  ["certainty", ({ entry }) => entry.certainty?.modality ?? null],
  ["polarity", ({ entry }) => entry.certainty?.polarity ?? null],
  [
    "claimed_by",
    (row) =>
      several(
        row.entry.claims
          .filter(({ stance }) => stance !== "denies")
          .map(({ by, stance }) => `${nameOf(row, by)}${stance === "asserts" ? "" : ` (${stance})`}`),
      ),
  ],
  [
    "denied_by",
    (row) => several(row.entry.claims.filter(({ stance }) => stance === "denies").map(({ by }) => nameOf(row, by))),
  ],
  ["date", ({ entry }) => daysOf(entry.date)],
  ["date_words", ({ entry }) => (entry.date?.span == null ? null : wordsOf([entry.date.span]))],
  ["place", ({ entry }) => entry.place?.name ?? null],
  ["country", ({ entry }) => entry.place?.country ?? null],
  ["latitude", ({ entry }) => entry.place?.latitude ?? null],
  ["longitude", ({ entry }) => entry.place?.longitude ?? null],
  ["words", ({ entry }) => wordsOf(entry.evidence)],
  [
    "sentence",
    ({ entry, record }) =>
      oneLine(
        quotation(record.report.text, entry)
          .map(({ text }) => text)
          .join(""),
      ),
  ],
  ["offsets", ({ entry }) => entry.evidence.map(({ start, end }) => `${start}-${end}`).join(" ")],
  ["confidence", ({ entry }) => entry.confidence],
  ["reviewed", ({ status }) => status],
  ["title", ({ report }) => report.title],
  ["outlet", ({ outlet }) => outlet],
  ["published", ({ report }) => report.published],
  ["url", ({ url }) => url],
  ["source", ({ report }) => report.source],
  ["report", ({ report }) => report.id],
  ["version", ({ report }) => report.version],
];
