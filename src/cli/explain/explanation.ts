import type { Certainty, Claim, Entry, EntryKind, MadeBy, ReportRecord, Span, Unresolved } from "../../record/index.ts";
import { overlaps, sentences, spanOf } from "../../text/index.ts";
import { degreeWords } from "../layout/certainty-words.ts";
import { counted } from "../layout/counted.ts";
import { headingWithKind, whoIn } from "../layout/entry-heading.ts";
import { fieldValues } from "../layout/field-values.ts";
import { namesIn } from "../layout/name-of.ts";
import { unstyled } from "../layout/style.ts";
import { type Cause, causesOf, rootOf } from "./cause.ts";

/** A field of an entry, and what made it. */
export interface ExplainedField {
  /** Its name in the record. */
  readonly field: string;
  readonly label: string;
  /** A line for each value; none where the report does not say. */
  readonly values: readonly string[];
  /** Empty where the record does not tell the field's own cause: then the whole entry's maker made it. */
  readonly causes: readonly Cause[];
}

/** A claim in words, and what made it. */
export interface ExplainedClaim extends Omit<Claim, "by"> {
  /** The claimant's id, and its name. */
  readonly by: { readonly id: string; readonly name: string };
  readonly causes: readonly Cause[];
}

/** What an entry says, and for each of its parts the words it rests on and the model or rule that made it. */
export interface Explanation {
  readonly id: string;
  readonly kind: EntryKind;
  /** In one line. */
  readonly says: string;
  readonly evidence: readonly Span[];
  /** The sentences that the evidence stands in. */
  readonly sentences: readonly Span[];
  readonly madeBy: MadeBy;
  /** How likely the entry is right, from 0 to 1. */
  readonly confidence: number;
  readonly fields: readonly ExplainedField[];
  readonly claims: readonly ExplainedClaim[];
  readonly certainty: {
    readonly value: Certainty | null;
    readonly words: string;
    readonly causes: readonly Cause[];
  };
  /** Words of the entry that stay open, and why. */
  readonly unresolved: readonly Unresolved[];
}

/**
 * Explains an entry of a record; offsets are in the record's unit, which has to be UTF-16.
 *
 * @param makers - who made it before somebody corrected it.
 */
export function explanation(record: ReportRecord, entry: Entry, makers: readonly MadeBy[] = []): Explanation {
  const { id, kind, evidence, madeBy, confidence, certainty } = entry;
  const { text } = record.report;
  const own = fieldValues(entry, record);
  const known = new Set([...own.map(({ field }) => field), "claims", "certainty"]);
  const others = [...new Set(entry.reasons.map(({ field }) => rootOf(field)))].filter((field) => !known.has(field));
  return {
    id,
    kind,
    says: headingWithKind(entry, whoIn(record, entry), unstyled),
    evidence,
    sentences: sentences(text)
      .filter((sentence) => evidence.some((span) => overlaps(span, sentence)))
      .map((sentence) => spanOf(text, sentence)),
    madeBy,
    confidence,
    fields: [
      ...own.map(({ field, label, values }) => ({ field, label, values, causes: causesOf(entry, field, makers) })),
      ...others.map((field) => ({
        field,
        label: field,
        values: field === "evidence" ? [counted(evidence.length, "passage")] : [],
        causes: causesOf(entry, field, makers),
      })),
    ],
    claims: claimsOf(record, entry, makers),
    certainty: {
      value: certainty,
      words: certainty === null ? "not judged" : degreeWords(certainty),
      causes: causesOf(entry, "certainty", makers),
    },
    unresolved: openIn(
      record,
      entry,
      own.flatMap(({ spans }) => spans),
    ),
  };
}

/** The claims, each with the causes that name it by its place or its claimant; where none does, the first has them all. */
function claimsOf(record: ReportRecord, entry: Entry, makers: readonly MadeBy[]): ExplainedClaim[] {
  const nameOf = namesIn(record);
  const causes = causesOf(entry, "claims", makers);
  const named = (cause: Cause, claim: Claim, at: number) => cause.part === String(at) || cause.part === claim.by;
  const unnamed = causes.filter((cause) => !entry.claims.some((claim, at) => named(cause, claim, at)));
  return entry.claims.map((claim, at) => ({
    ...claim,
    by: { id: claim.by, name: nameOf(claim.by) },
    causes: [...causes.filter((cause) => named(cause, claim, at)), ...(at === 0 ? unnamed : [])],
  }));
}

/** What stays open of an entry's words: of its evidence and of the words of its fields. */
function openIn({ unresolved }: ReportRecord, entry: Entry, fieldSpans: readonly Span[]): Unresolved[] {
  const spans = [...entry.evidence, ...fieldSpans, ...entry.reasons.flatMap(({ words }) => words)];
  return unresolved.filter(({ span }) => spans.some((own) => overlaps(own, span)));
}
