import type { Transfer } from "../../../record/index.ts";
import type { Range } from "../../../text/index.ts";
import type { Draft, DraftContext } from "../draft.ts";
import type { FrameEntry } from "../input.ts";
import { agree, share } from "./same-party.ts";
import { isSameTime } from "./same-time.ts";
import { stems } from "./shares-word.ts";

/**
 * One deal told twice: the same stage, parties that agree, and items that agree or go together in one sentence; or what
 * came of it, told of "it", "the offer" or "the deal" in the next sentences.
 */
export function isSameTransfer(
  context: DraftContext,
  a: Transfer,
  b: Transfer,
  { triggers: from, open: fromOpen = [] }: Draft<FrameEntry>,
  { triggers: to, open: toOpen = [] }: Draft<FrameEntry>,
): boolean {
  if (!agree(context, a.supplier, b.supplier) || !agree(context, a.recipient, b.recipient)) return false;
  // "Those who send them" are not whoever else is said to consider it.
  const isSomebodyElse = (open: readonly string[], other: Transfer) =>
    (open.includes("agent") && other.supplier.length > 0) || (open.includes("recipient") && other.recipient.length > 0);
  if (isSomebodyElse(fromOpen, b) || isSomebodyElse(toOpen, a)) return false;
  if (!share(context, [...a.supplier, ...a.recipient], [...b.supplier, ...b.recipient])) return false;
  if (a.stage !== b.stage) return isOutcome(context, b, from, to);
  if (!isSameTime(a.date, b.date)) return false;
  if (from.some((one) => to.some((two) => context.sentenceOf(one) === context.sentenceOf(two)))) return true;
  if (a.items.length === 0 || b.items.length === 0) return true;
  if (isFurther(context, a, from) !== isFurther(context, b, to)) return false;
  const counts = [a, b].map(({ items }) => items.flatMap(({ quantity }) => quantity ?? []));
  const [some = [], others = []] = counts;
  if (some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one))) return false;
  return a.items.some((one) => b.items.some((two) => isSameItem(one.text, two.text)));
}

/** "Additional missiles", "another shipment": not those told of before. */
function isFurther(context: DraftContext, { items }: Transfer, triggers: readonly Range[]): boolean {
  return [...items, ...triggers].some(({ start, end }) =>
    /\b(?:additional|further|another|extra|second)\b/iu.test(context.text.slice(Math.max(0, start - 25), end)),
  );
}

const dealt =
  /^(?:the|this|that|its|their)\s(?:\p{L}+\s)?(?:offer|deal|sale|order|contract|request|purchase|shipment|delivery|transfer|agreement)s?$/iu;

/** Whether a passage tells, in one of the next two sentences, what came of the deal before it. */
function isOutcome(context: DraftContext, { items }: Transfer, from: readonly Range[], to: readonly Range[]): boolean {
  const again = items.every(({ text }) => isNamedAgain(text));
  const away = to.flatMap((two) => from.map((one) => context.sentenceOf(two) - context.sentenceOf(one)));
  return again && away.some((sentences) => sentences > 0 && sentences <= 2);
}

const pronoun = /^(?:it|them|they|these|those|some of them|which|one|the latter)$/iu;

/** Words that name again what was named before, a thing or the deal about it. */
function isNamedAgain(words: string): boolean {
  return pronoun.test(words) || dealt.test(words);
}

/** Whether two items are called by the same noun, or one only named again. */
export function isSameItem(a: string, b: string): boolean {
  if (isNamedAgain(a) || isNamedAgain(b)) return true;
  const [one, other] = [stems(a), stems(b)];
  const last = (words: readonly string[]) => words.at(-1);
  return (
    last(one) !== undefined &&
    (last(one) === last(other) || one.includes(last(other) ?? "") || other.includes(last(one) ?? ""))
  );
}
