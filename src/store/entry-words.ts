import type { Entry, ReportRecord, Span } from "../record/index.ts";
import { tellingWords } from "./telling-words.ts";

/** What an entry is found by. */
export interface EntryWords {
  readonly evidence: string;
  readonly speaker: string;
  readonly cue: string;
  readonly title: string;
  readonly items: string;
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
    items: wordsOf(entry.kind === "transfer" ? entry.items : []),
  };
}

/** The words of an entry's fields that are not in its evidence. */
function wordsBesides(entry: Entry): Span[] {
  const outside = ({ start, end }: Span) => !entry.evidence.some((span) => span.start <= start && end <= span.end);
  // A statement says nothing besides its evidence.
  return entry.kind === "statement" ? [] : tellingWords(entry).filter(outside);
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
