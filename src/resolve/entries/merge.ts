import type { Reason, Span, Transfer } from "../../record/index.ts";
import { type Draft, type DraftContext, evidenceOf } from "./draft.ts";
import type { FrameEntry } from "./input.ts";
import { isSame, isSameItem } from "./same-act/index.ts";
import { exacterDate, exacterPlace } from "./told-best.ts";

/** Whether what has been made one so far, of some drafts, and another draft tell the same. */
export type IsOne<E extends FrameEntry> = (one: Draft<E>, other: Draft<E>, of: readonly Draft<E>[]) => boolean;

/**
 * Drafts of one kind, those that tell the same thing made one.
 *
 * @param isOne - whether what has been made one so far, also given as the drafts that it was made of, and another draft tell the
 * same; default: as the kind has it.
 */
export function merged<E extends FrameEntry>(
  context: DraftContext,
  drafts: readonly Draft<E>[],
  join: (context: DraftContext, a: E, b: E) => E,
  isOne: IsOne<E> = (one, other) => isSame(context, one, other),
): Draft<E>[] {
  const found: { readonly one: Draft<E>; readonly of: readonly Draft<E>[] }[] = [];
  for (const draft of drafts) {
    const at = found.findIndex(({ one, of }) => isOne(one, draft, of));
    const known = found[at];
    if (known === undefined) found.push({ one: draft, of: [draft] });
    else {
      const before = known.one;
      const one = {
        entry: join(context, before.entry, draft.entry),
        triggers: [...before.triggers, ...draft.triggers],
        breaches: [...before.breaches, ...draft.breaches],
        open: [...(before.open ?? []), ...(draft.open ?? [])],
        ended: [...(before.ended ?? []), ...(draft.ended ?? [])],
      };
      found[at] = { one, of: [...known.of, draft] };
    }
  }
  return found.map(({ one }) => one);
}

/** The fields that every entry has, of two passages. */
export function joinedBase(context: DraftContext, a: FrameEntry, b: FrameEntry) {
  const reasons: Reason[] = [...a.reasons, ...b.reasons];
  return {
    evidence: evidenceOf(context.text, [...a.evidence, ...b.evidence]),
    confidence: Math.max(a.confidence, b.confidence),
    madeBy: a.madeBy,
    claims: [],
    certainty: null,
    date: exacterDate(a.date, b.date),
    place: exacterPlace(a.place, b.place),
    reasons: [...reasons, { field: "evidence", by: "told-twice", words: [] }],
  };
}

/** The passages of both, in text order, each once. */
export function joinedSpans(context: DraftContext, a: readonly Span[], b: readonly Span[]): Span[] {
  return evidenceOf(context.text, [...a, ...b]);
}

/** The items of both; one told twice is the one that says how many, else the first. */
export function joinedItems(a: Transfer["items"], b: Transfer["items"]): Transfer["items"] {
  const items = [...a];
  for (const item of b) {
    const at = items.findIndex(({ text }) => isSameItem(text, item.text));
    const known = items[at];
    if (known === undefined) items.push(item);
    else if (isVaguer(known, item)) items[at] = item;
  }
  return items;
}

function isVaguer(a: Transfer["items"][number], b: Transfer["items"][number]): boolean {
  if (a.quantity !== b.quantity) return a.quantity === null;
  return a.unroca === null && b.unroca !== null;
}
