import type { ReportRecord } from "../../record/index.ts";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";

/** A report of its own for each test, with the same words and entries. */
export function reportFor(name: string): ReportRecord {
  const record = everyKindRecord();
  const entries = record.entries.map((entry) => ({ ...entry, id: `${name}-${entry.kind}` }));
  return {
    ...record,
    report: { ...record.report, id: `r-${name}`, source: `/reports/${name}.txt` },
    entries: entries.map((it) => (it.kind === "restriction" ? { ...it, touchedBy: [] } : it)),
  };
}

/** A report with a thousand entries, each a sentence. */
export function longRecord(): ReportRecord {
  const { entries, report, ...rest } = everyKindRecord();
  const [first] = entries;
  const sentence = "The minister said so.\n";
  const span = (at: number, words: string) => {
    const start = at * sentence.length + sentence.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  if (first?.kind !== "statement") throw new RangeError("The record does not begin with a statement.");
  return {
    ...rest,
    report: { ...report, id: "r-long", source: "/reports/long.txt", text: sentence.repeat(1000) },
    dates: [],
    unresolved: [],
    entries: Array.from({ length: 1000 }, (_, at) => ({
      ...first,
      id: `long-${at}`,
      evidence: [span(at, "The minister said so")],
      speaker: null,
      speakerSpan: span(at, "The minister"),
      cue: [span(at, "said")],
      content: [span(at, "so")],
      reasons: [],
    })),
    actors: [],
  };
}
