import type { ReportRecord } from "../record/index.ts";
import { wholeExampleRecord } from "../rules/example-record.case.ts";

/** What else made reports say, so that copies have something to copy. */
const lines = [
  "The cars were sealed and guarded by soldiers of both countries, according to railway workers.",
  "Satellite pictures of the yard show a longer train than is usual in that season.",
  "A similar convoy had crossed the river in the autumn, when no one would speak about its load.",
  "Officials in the provincial capital did not answer questions about the timetable.",
  "Farmers nearby were told to keep away from the line until the following morning.",
];

/** What a made report tells of shells that go from North Korea to Russia. */
export interface ToldOfShells {
  readonly published?: string;
  readonly words?: string;
  readonly stage?: string;
  readonly lines?: readonly string[];
}

/** A report of shells from North Korea for Russia. */
export function shells(id: string, told: ToldOfShells = {}): ReportRecord {
  const {
    published = "2031-03-04",
    stage = "delivered",
    words = "North Korea shipped shells to Russia by rail at night.",
  } = told;
  const entry = {
    kind: "transfer",
    supplier: "North Korea",
    recipient: "Russia",
    items: { shells: { unroca: "III" } },
    stage,
    words,
    date: published,
  };
  const more = (told.lines ?? lines).map((line) => ({ kind: "statement", speaker: "Ana Torres", words: line }));
  return wholeExampleRecord({ published, entries: [entry, ...more] }, id);
}

/** Another report of the same, in words of its own. */
export const elsewhere = (id: string, told: ToldOfShells = {}): ReportRecord =>
  shells(id, {
    words: "Trains brought North Korean shells over the river to Russia, drivers said.",
    lines: ["Nobody would tell where the load was bound.", "The bridge was closed for two nights in a row."],
    ...told,
  });
