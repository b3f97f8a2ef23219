import type { Range } from "../../text/index.ts";
import { stemOf } from "../../util/stem.ts";
import type { DraftContext } from "./draft.ts";
import type { Placed } from "./placed.ts";

/** Most sentences back to the act that such words go back to. */
const reach = 3;

const pronoun = /^(?:it|this|that|they|these|those|which|such)$/iu;
/** "The deliveries", "such a sale", "their purchase": of something told before. */
const again = /^(?:the|this|that|these|those|such(?: an?)?|its|their|his|her|any such)\s/iu;
const ofTransfer =
  /\b(?:deliver(?:y|ies)|shipments?|sales?|suppl(?:y|ies)|transfers?|exports?|imports?|purchases?|deals?|consignments?|arms|weapons|drones?|missiles?|rifles|shells|ammunition|equipment|training|cargo|cargoes|goods|handover)\b/iu;
const ofAnything = /\b(?:moves?|steps?|acts?|actions?|decision|flights?|operation|conduct|behaviou?r)\b/iu;

/**
 * The entry that the words of an act go back to where none stands at them: of goods and deliveries the last transfer before,
 * of another noun the last act told with that word, of a pronoun or "the move" the last of either; null where none is near.
 *
 * @example
 * // "Serbia sent shells to Chad. The delivery violates the embargo.": the transfer of the first sentence
 */
export function touchedBefore(context: DraftContext, breach: Range, all: readonly Placed[]): Placed | null {
  const article = /\b(?:the|this|that|these|those|such|its|their|his|her)\s$/iu.exec(
    context.text.slice(Math.max(0, breach.start - 8), breach.start),
  );
  const words = (article?.[0] ?? "") + context.slice(breach);
  if (!pronoun.test(words) && !again.test(words)) return null;
  const at = context.sentenceOf(breach);
  const before = all.filter(({ draft: { entry, triggers } }) => {
    if (entry.kind !== "transfer" && entry.kind !== "event") return false;
    return triggers.some(
      (trigger) =>
        trigger.end <= breach.start && at - context.sentenceOf(trigger) <= reach && context.sentenceOf(trigger) <= at,
    );
  });
  const last = (kinds: readonly string[]) => before.findLast(({ draft }) => kinds.includes(draft.entry.kind)) ?? null;
  if (ofTransfer.test(words)) return last(["transfer"]);
  if (pronoun.test(words) || ofAnything.test(words)) return last(["transfer"]) ?? last(["event"]);
  const own = new Set(stemsOf(words));
  return (
    before.findLast(({ draft }) =>
      draft.entry.evidence.some(({ text }) => stemsOf(text).some((one) => own.has(one))),
    ) ?? null
  );
}

function stemsOf(words: string): string[] {
  return (words.match(/\p{L}{4,}/gu) ?? []).map((word) => stemOf(word.toLowerCase()));
}
