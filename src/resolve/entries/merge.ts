import type { Reason, Span, Transfer } from "../../record/index.ts";
import { type Draft, type DraftContext, evidenceOf } from "./draft.ts";
import type { FrameEntry } from "./input.ts";
import { isSame, isSameItem } from "./same-act/index.ts";
import { exacterDate, exacterPlace } from "./told-best.ts";

/**
 * Drafts of one kind, those that tell the same thing made one.
 *
 * @param isOne - whether what has been made one so far and another draft tell the same; default: as the kind has it.
 */
export function merged<E extends FrameEntry>(
  context: DraftContext,
  drafts: readonly Draft<E>[],
  join: (context: DraftContext, a: E, b: E) => E,
  isOne: (one: Draft<E>, other: Draft<E>) => boolean = (one, other) => isSame(context, one, other),
): Draft<E>[] {
  const found: Draft<E>[] = [];
  for (const draft of drafts) {
    const at = found.findIndex((one) => isOne(one, draft));
    const before = found[at];
    if (before === undefined) found.push(draft);
    else {
      found[at] = {
        entry: join(context, before.entry, draft.entry),
        triggers: [...before.triggers, ...draft.triggers],
        breaches: [...before.breaches, ...draft.breaches],
        open: [...(before.open ?? []), ...(draft.open ?? [])],
      };
    }
  }
  return found;
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
