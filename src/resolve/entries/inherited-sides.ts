import type { Transfer } from "../../record/index.ts";
import type { Draft, DraftContext } from "./draft.ts";
import { isSameItem, isSameParty } from "./same-act/index.ts";

/** Most sentences between a transfer and the one that its sides are taken from. */
const reach = 2;

/** Words that only count what was named before: "a fifth", "a further two", "the first six of them", "12". */
const counting =
  /^(?:(?:a|an|the|some|about|another|further|other|more|first|last|next|same|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|dozens|hundreds|second|third|fourth|fifth|sixth|half|most|all|both|many|of|them|these|those)\s*)+$/iu;

/**
 * Gives a transfer that is told further the sides that its own words leave out: those of the transfer before it, in its
 * sentence or in one of the two before in the same paragraph, where its words name the same goods or only count them ("12
 * have been delivered", "a further two drones are to follow"), or where in one sentence only the recipient is left out.
 *
 * @param deals - in text order.
 */
export function withInheritedSides(context: DraftContext, deals: readonly Draft<Transfer>[]): Draft<Transfer>[] {
  const found: Draft<Transfer>[] = [];
  for (const deal of deals) {
    const before = isOpen(deal) ? found.findLast((other) => goesOn(context, other, deal)) : undefined;
    found.push(before === undefined ? deal : filled(context, before, deal));
  }
  return found;
}

function isOpen({ entry: { supplier, recipient } }: Draft<Transfer>): boolean {
  return supplier.length === 0 || recipient.length === 0;
}

function goesOn(context: DraftContext, before: Draft<Transfer>, deal: Draft<Transfer>): boolean {
  const [from, to] = [before.triggers.at(-1), deal.triggers[0]];
  if (from === undefined || to === undefined || isOpen(before)) return false;
  const apart = context.sentenceOf(to) - context.sentenceOf(from);
  if (apart < 0 || apart > reach || /\n\s*\n/u.test(context.text.slice(from.end, to.start))) return false;
  const agree = (known: readonly string[], others: readonly string[]) =>
    known.every((one) => others.some((other) => isSameParty(context, one, other)));
  const { supplier, recipient, items } = deal.entry;
  if (!agree(supplier, before.entry.supplier) && !(apart === 0 && recipient.length === 0)) return false;
  if (!agree(recipient, before.entry.recipient)) return false;
  if (items.some((one) => before.entry.items.some((other) => one.start < other.end && other.start < one.end)))
    return true;
  const again = items.every(
    ({ text }) => counting.test(text.trim()) || before.entry.items.some((other) => isSameItem(text, other.text)),
  );
  return (again && items.length > 0) || (apart === 0 && supplier.length > 0);
}

function filled(
  context: DraftContext,
  { entry: before, triggers }: Draft<Transfer>,
  deal: Draft<Transfer>,
): Draft<Transfer> {
  const { entry } = deal;
  const words = triggers.map((trigger) => context.span(trigger));
  const missing = (["supplier", "recipient"] as const).filter((side) => entry[side].length === 0);
  return {
    ...deal,
    entry: {
      ...entry,
      supplier: entry.supplier.length === 0 ? before.supplier : entry.supplier,
      recipient: entry.recipient.length === 0 ? before.recipient : entry.recipient,
      reasons: [...entry.reasons, ...missing.map((field) => ({ field, by: "sides-of-transfer-before", words }))],
    },
  };
}
