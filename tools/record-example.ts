import { type EntryDate, noCodes, ReportRecord, type Span, unreadReport } from "../src/record/index.ts";

const text = 'The foreign minister said on Tuesday that "no troops will be sent" across the border.';

function span(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

const tuesday: EntryDate = {
  start: "2024-06-18",
  end: "2024-06-18",
  precision: "day",
  span: span("on Tuesday"),
  rule: "weekday-back",
  anchor: "2024-06-19",
};

/** A whole record of a one-sentence report, shown in docs/record.md. */
export const recordExample: ReportRecord = ReportRecord.parse({
  onrecord: "3",
  report: unreadReport({ id: "r-3f1c", source: "-", title: null, published: "2024-06-19", text }),
  offsets: "utf-16",
  actors: [
    {
      id: "a-1",
      name: "foreign minister",
      kind: "person",
      country: null,
      partOf: null,
      members: [],
      roles: [{ title: "foreign minister", former: false, of: null, span: span("foreign minister") }],
      codes: { ...noCodes, sector: "GOV" },
      identifiedBy: { kind: "rule", name: "same-words", version: "1" },
      mentions: [{ ...span("The foreign minister"), form: "description" }],
    },
  ],
  entries: [
    {
      id: "s-91be",
      evidence: [span(text)],
      confidence: 0.93,
      madeBy: { kind: "model", name: "onrecord-reader", version: "0.1.0" },
      claims: [],
      certainty: null,
      date: tuesday,
      place: null,
      reasons: [
        { field: "speaker", by: "onrecord-reader", words: [span("The foreign minister")] },
        { field: "cue", by: "onrecord-reader", words: [span("said")] },
        { field: "content", by: "onrecord-reader", words: [span('"no troops will be sent" across the border')] },
        { field: "date", by: "weekday-back", words: [span("on Tuesday")] },
      ],
      kind: "statement",
      speaker: "a-1",
      speakerSpan: span("The foreign minister"),
      addressee: [],
      cue: [span("said")],
      content: [span('"no troops will be sent" across the border')],
      form: "mixed",
      denies: false,
      negated: false,
    },
  ],
  places: [],
  dates: [tuesday],
  stray: [],
  unresolved: [],
});
