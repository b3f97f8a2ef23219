import { evidenceSentences } from "../../query/evidence-sentences.ts";
import type { Entry, Span } from "../../record/index.ts";
import { tellingWords } from "../../store/telling-words.ts";
import type { Range } from "../../text/index.ts";
import { printable } from "../../util/printable.ts";
import type { Style } from "./style.ts";

/**
 * An entry's words in the sentences they stand in, marked by their part; sentences in between that hold none of them
 * are left out with an ellipsis.
 */
export function passage(text: string, sentences: readonly Range[], entry: Entry, style: Style): string {
  const marks = marksOf(entry, style);
  return evidenceSentences(sentences, entry)
    .map((sentence, at) => (at === 0 ? "" : sentence.follows ? " " : " … ") + marked(text, sentence, marks))
    .join("");
}

interface Mark extends Range {
  readonly paint: (text: string) => string;
  /** Marks inside this one. */
  readonly inner: readonly Mark[];
}

function marksOf(entry: Entry, style: Style): Mark[] {
  const mark = (spans: readonly Span[], paint: Mark["paint"], inner: readonly Mark[] = []) =>
    spans.map(({ start, end }) => ({ start, end, paint, inner }));
  if (entry.kind !== "statement") {
    const inner = mark(tellingWords(entry), style.cue).sort(byStart);
    return mark(entry.evidence, style.content, inner).sort(byStart);
  }
  return [
    ...mark(entry.speakerSpan === null ? [] : [entry.speakerSpan], style.speaker),
    ...mark(entry.cue, style.cue),
    ...mark(entry.content, style.content),
  ].sort(byStart);
}

const byStart = (a: Range, b: Range) => a.start - b.start;

function marked(text: string, within: Range, marks: readonly Mark[]): string {
  let out = "";
  let at = within.start;
  for (const { start, end, paint, inner } of marks) {
    const from = Math.max(at, start);
    const to = Math.min(within.end, end);
    if (from >= to) continue;
    out += printable(text.slice(at, from)) + paint(marked(text, { start: from, end: to }, inner));
    at = to;
  }
  return out + printable(text.slice(at, within.end));
}
