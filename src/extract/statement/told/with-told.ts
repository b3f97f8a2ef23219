import { overlaps, quotedRanges, type Range, sentences, spanOf } from "../../../text/index.ts";
import type { Parsed } from "../../parsed.ts";
import { Trees } from "../../trees.ts";
import { denialOf } from "../denial.ts";
import { formOf } from "../form.ts";
import type { StatementDraft } from "../statements.ts";
import { accordingRule, accordingTo } from "./according-to.ts";
import { behindComma } from "./behind-comma.ts";
import { byAccount } from "./by-account.ts";
import { overAccuser, overAccuserRule } from "./over-accuser.ts";
import { overClause } from "./over-clause.ts";
import { ownSubject, ownSubjectRule } from "./own-subject.ts";
import { quotedAs } from "./quoted-as.ts";
import type { Said } from "./said.ts";
import { wholeClause } from "./whole-clause.ts";
import { withinRelative } from "./within-relative.ts";

/** How likely a statement is right that the words and trees alone show. */
const likely = 0.7;

/**
 * The model's statements with those that it overlooked and the form of the sentence shows: "according to", "by the ministry's
 * figures", words of saying behind a comma, a clause under a verb of saying, whom somebody quotes as saying it; in
 * text order. Words of saying that the model has are left to it, but for a speaker who stands in another sentence.
 */
export function withTold(drafts: readonly StatementDraft[], text: string, parsed: Parsed): StatementDraft[] {
  const trees = new Trees(text, parsed);
  const quoted = quotedRanges(text);
  const known: Range[] = drafts.flatMap(({ cue }) => cue);
  const found: StatementDraft[] = [];
  const behind: Said[] = [];
  for (const one of [
    ...accordingTo(trees),
    ...byAccount(trees),
    ...behindComma(trees),
    ...overClause(trees),
    ...quotedAs(text, drafts),
  ]) {
    if (known.some((cue) => overlaps(cue, one.cue))) {
      if (one.rule === accordingRule) behind.push(one);
      continue;
    }
    known.push(one.cue);
    found.push(draft(text, quoted, { ...one, content: one.content.map((part) => withoutEnd(text, part, drafts)) }));
  }
  const all = sentences(text);
  const own = drafts
    .map((one) => spoken(text, one, ownSubject(trees, all, one), ownSubjectRule))
    .map((one) => spoken(text, one, overAccuser(trees, all, one), overAccuserRule))
    .map((one) => saidAs(text, one, whole(wholeClause(text, all, quoted, one)), "clause-before-saying"))
    .map((one) => saidAs(text, one, withinRelative(trees, one), "words-of-relative-clause"));
  return [...own.map((one) => sourced(text, one, behind)), ...found].sort((a, b) => startOf(a) - startOf(b));
}

/** Without the words of saying of somebody else behind its last comma: "..., the source added". */
function withoutEnd(text: string, { start, end }: Range, drafts: readonly StatementDraft[]): Range {
  const comma = text.slice(start, end).lastIndexOf(", ") + start;
  if (comma < start) return { start, end };
  const isOthers = drafts.some(({ cue, speakerSpan }) =>
    [...cue, ...(speakerSpan === null ? [] : [speakerSpan])].every((words) => comma < words.start && words.end <= end),
  );
  return isOthers ? { start, end: comma } : { start, end };
}

/** Whoever stands behind "according to" is its source, whomever the model has. */
function sourced(text: string, one: StatementDraft, behind: readonly Said[]): StatementDraft {
  const { speakerSpan, cue } = one;
  const shown = behind.find((said) => cue.some((words) => overlaps(words, said.cue)));
  if (shown === undefined || (speakerSpan !== null && overlaps(speakerSpan, shown.source))) return one;
  return spoken(text, one, shown.source, shown.rule);
}

/** A statement with the words for whoever says it that a rule shows; as it is where there are none. */
function spoken(text: string, one: StatementDraft, words: Range | null, rule: string): StatementDraft {
  if (words === null) return one;
  const { cue, reasons } = one;
  const source = spanOf(text, words);
  const others = one.content.filter(({ start, end }) => start < source.start || end > source.end);
  const content = others.length > 0 ? others : one.content;
  return {
    ...one,
    content,
    speakerSpan: source,
    evidence: [source, ...cue, ...content].toSorted((a, b) => a.start - b.start),
    reasons: [{ field: "speaker", by: rule, words: [source] }, ...reasons.filter(({ field }) => field !== "speaker")],
  };
}

const whole = (clause: Range | null) => (clause === null ? null : [clause]);

/** A statement with the content that a rule shows; as it is where there is none. */
function saidAs(text: string, one: StatementDraft, parts: readonly Range[] | null, rule: string): StatementDraft {
  if (parts === null) return one;
  const { speakerSpan, cue, reasons } = one;
  const content = parts.map((part) => spanOf(text, part));
  return {
    ...one,
    content,
    evidence: [...(speakerSpan === null ? [] : [speakerSpan]), ...cue, ...content].toSorted(
      (a, b) => a.start - b.start,
    ),
    reasons: [...reasons.filter(({ field }) => field !== "content"), { field: "content", by: rule, words: content }],
  };
}

function draft(text: string, quoted: readonly Range[], { rule, source, cue, content }: Said): StatementDraft {
  const span = (range: Range) => spanOf(text, range);
  const because = (field: string, words: readonly Range[], by = rule) => ({ field, by, words: words.map(span) });
  return {
    kind: "statement",
    evidence: [source, cue, ...content].toSorted((a, b) => a.start - b.start).map(span),
    confidence: likely,
    madeBy: { kind: "rule", name: rule, version: "1" },
    claims: [],
    certainty: null,
    date: null,
    place: null,
    reasons: [
      because("speaker", [source]),
      because("cue", [cue]),
      because("content", content),
      because("form", content, "quotation-marks"),
      because("denies", [cue], "words-of-denial"),
      because("negated", [cue], "words-of-denial"),
    ],
    speakerSpan: span(source),
    addressee: [],
    cue: [span(cue)],
    content: content.map(span),
    form: formOf(text, content, quoted),
    ...denialOf(text.slice(cue.start, cue.end), text.slice(source.start, source.end)),
  };
}

function startOf({ evidence }: StatementDraft): number {
  return evidence[0]?.start ?? 0;
}
