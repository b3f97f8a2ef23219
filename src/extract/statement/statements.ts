import type { Heads, ReadText } from "../../model/index.ts";
import type { Statement } from "../../record/index.ts";
import { quotedRanges, type Range, spanOf } from "../../text/index.ts";
import { type Attribution, attributionsOf } from "./attributions.ts";
import { confidenceOf } from "./confidence.ts";
import { denialOf } from "./denial.ts";
import { formOf } from "./form.ts";
import { withoutOthers } from "./without-others.ts";
import { withoutStrays } from "./without-strays.ts";

/** A statement that has no identity and no resolved speaker yet. */
export type StatementDraft = Omit<Statement, "id" | "speaker">;

/** The statements of a text, in text order, every part anchored in its words. */
export function extractStatements(heads: Heads, read: ReadText): StatementDraft[] {
  const quoted = quotedRanges(read.text.text);
  const { text } = read.text;
  const found = attributionsOf(heads.statements, read);
  return found.map((one) => draft(heads, text, quoted, withoutOthers(text, one, found, quoted)));
}

function draft(heads: Heads, text: string, quoted: readonly Range[], attribution: Attribution): StatementDraft {
  const { source, cue, probability } = attribution;
  const content = withoutStrays(text, attribution.content, cue, quoted);
  const span = (range: Range) => spanOf(text, range);
  const words = ({ start, end }: Range) => text.slice(start, end);
  const parts = [...(source === null ? [] : [source]), cue, ...content].sort((a, b) => a.start - b.start);
  return {
    kind: "statement",
    evidence: parts.map(span),
    confidence: Number(confidenceOf(heads.statements.confidence, probability).toFixed(3)),
    madeBy: { kind: "model", name: heads.name, version: heads.version },
    claims: [],
    certainty: null,
    date: null,
    place: null,
    reasons: [
      ...(source === null ? [] : [{ field: "speaker", by: heads.name, words: [span(source)] }]),
      { field: "cue", by: heads.name, words: [span(cue)] },
      { field: "content", by: heads.name, words: content.map(span) },
      { field: "form", by: "quotation-marks", words: content.map(span) },
      { field: "denies", by: "words-of-denial", words: [span(cue)] },
      { field: "negated", by: "words-of-denial", words: [span(cue)] },
    ],
    speakerSpan: source === null ? null : span(source),
    addressee: [],
    cue: [span(cue)],
    content: content.map(span),
    form: formOf(text, content, quoted),
    ...denialOf(words(cue), source === null ? "" : words(source), content.map(words).join(" ")),
  };
}
