import type { Entry, ReportRecord, Span } from "../record/index.ts";

/** What an entry is found by. */
export interface EntryWords {
  readonly evidence: string;
  readonly speaker: string;
  readonly cue: string;
  readonly title: string;
}

/**
 * The words that an entry is found by; a field is empty where the entry has nothing of the sort.
 *
 * @example
 * entryWords(record, entry).cue; // "warned … told"
 */
export function entryWords(record: ReportRecord, entry: Entry): EntryWords {
  const statement = entry.kind === "statement" ? entry : null;
  const names = [speakerName(record, entry), statement?.speakerSpan?.text].filter((name) => typeof name === "string");
  return {
    evidence: wordsOf([...entry.evidence, ...wordsBesides(entry)]),
    speaker: [...new Set(names)].join(" … "),
    cue: wordsOf(statement?.cue ?? []),
    title: record.report.title ?? "",
  };
}

/** The words of an entry's fields that are not in its evidence. */
function wordsBesides(entry: Entry): Span[] {
  const outside = ({ start, end }: Span) => !entry.evidence.some((span) => span.start <= start && end <= span.end);
  return fieldWords(entry).filter(outside);
}

function fieldWords(entry: Entry): readonly Span[] {
  switch (entry.kind) {
    case "statement":
      return [];
    case "event":
      return entry.trigger;
    case "transfer":
      return entry.items;
    case "commitment":
      return [...entry.trigger, ...entry.obligation];
    case "threat":
      return [...entry.condition, ...entry.consequence];
    case "restriction":
      return [...entry.instrument, ...entry.scope];
  }
}

/** The name of a statement's speaker: the actor's, or else the report's words for the speaker; null for nobody. */
export function speakerName(record: ReportRecord, entry: Entry): string | null {
  if (entry.kind !== "statement") return null;
  const actor = record.actors.find(({ id }) => id === entry.speaker);
  return actor?.name ?? entry.speakerSpan?.text ?? null;
}

function wordsOf(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join(" … ");
}
