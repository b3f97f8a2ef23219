import type { TransferFrame } from "../../extract/frame/index.ts";
import { weaponNamed } from "../../ontology/weapon/index.ts";
import type { Reason, Transfer } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { type Draft, type DraftContext, wordsOf } from "./draft.ts";
import { amountOf, isHeld, quantityOf } from "./quantity.ts";
import { wholeThing } from "./whole-thing.ts";
import { withNumberRange } from "./with-number-range.ts";

type Item = Transfer["items"][number];

/** The items of a transfer, one for each thing that the words join, with what made their fields. */
export interface Items {
  readonly items: Item[];
  readonly reasons: Reason[];
}

const used =
  /\b(?:used|second-?hand|(?:years?|decades?)[- ]old|ageing|aging|old|older|surplus|decommissioned|retired|mothballed|refurbished|reconditioned|modernised|modernized|overhauled)\b/iu;
const fromStock =
  /\bfrom\s+(?:\p{L}+['’]s?\s+)?(?:its|their|his|her|the|our|own|army|navy|existing|old|\s|['’]s)*(?:stocks?|stockpiles?|stores|arsenals?|inventor(?:y|ies)|depots?|reserves)\b/iu;
const fresh = /\b(?:new|brand-new|newly[- ]built|newly[- ]made|factory-new)\b/iu;

/** Words of supply that say themselves what is supplied. */
const arming = /\b(?:re)?arm(?:s|ed|ing)?\b/iu;

/** "Armed the rebels": a transfer of which no passage names the arms has them in the words of the act. */
export function withArmsOfAct(context: DraftContext, draft: Draft<Transfer>): Draft<Transfer> {
  const { entry, triggers } = draft;
  const [act] = triggers.filter((trigger) => arming.test(context.slice(trigger)));
  if (entry.items.length > 0 || act === undefined) return draft;
  const item: Item = {
    ...context.span(act),
    type: "arms",
    unroca: null,
    quantity: null,
    approximate: false,
    secondHand: null,
  };
  const reason: Reason = { field: "items", by: "arms-of-act", words: [context.span(act)] };
  return { ...draft, entry: { ...entry, items: [item], reasons: [...entry.reasons, reason] } };
}

/** What is transferred, by the lexicon of weapons where it knows the words, else as the model has it. */
export function itemsOf(context: DraftContext, frame: TransferFrame): Items {
  const reasons: Reason[] = [];
  const items = itemWords(context, frame).flatMap((range) => {
    const words = context.clause(range);
    return parts(context, words).map((part) => itemOf(context, frame, part, words, reasons));
  });
  return { items, reasons };
}

/** The words of the items; where there are none, those of the sum given, or of the act itself ("trained", "the training"). */
function itemWords(context: DraftContext, frame: TransferFrame): Range[] {
  const [items, values] = [wordsOf(frame, "item"), wordsOf(frame, "value")].map((words) =>
    words.map(({ range }) => range),
  );
  if (items !== undefined && items.length > 0) {
    const things = ofOneName(context, items).map((range) =>
      withNumberRange(context.text, wholeThing(context.trees, frame, range)),
    );
    return things.filter((range) => !isPieceOfOther(context, range, things));
  }
  if (frame.type.value === "money" && values !== undefined && values.length > 0) return values;
  const act = context.slice(frame.trigger);
  const isItem = frame.type.value === "training" || weaponNamed(act) !== null;
  return isItem ? [frame.trigger] : [];
}

/** Whether words are an article alone, or a number that another thing's words have: the "20" of "between 20 and 30 tanks". */
function isPieceOfOther(context: DraftContext, range: Range, all: readonly Range[]): boolean {
  if (/^(?:the|an?|its|their|this|that|these|those)$/iu.test(context.slice(range))) return all.length > 1;
  return all.some(
    (other) => other !== range && other.start <= range.start && range.end <= other.end && !isSame(other, range),
  );
}

function isSame(a: Range, b: Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Pieces of a name with nothing but its number between them are one thing: "Hermes" and "drones" of "Hermes 900 drones". */
function ofOneName({ text }: DraftContext, items: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const between = last === undefined || last.end > item.start ? "," : text.slice(last.end, item.start);
    if (last !== undefined && /^[\s-]*\d[\d.-]*\p{L}{0,2}\s+$/u.test(between)) {
      joined[joined.length - 1] = { start: last.start, end: item.end };
    } else joined.push(item);
  }
  return joined;
}

function itemOf(context: DraftContext, frame: TransferFrame, range: Range, whole: Range, reasons: Reason[]): Item {
  const span = context.span(range);
  const { text } = span;
  const named = weaponNamed(text);
  const sure = named !== null && !named.ambiguous && named.type !== "unknown";
  const type: Item["type"] = sure ? named.type : frame.type.value;
  reasons.push(context.found("items", [range], frame.rule));
  if (named !== null) reasons.push({ field: "items", by: `lexicon ${named.because.join(" ")}`, words: [span] });
  const sentence = context.sentence(range);
  const before = context.text.slice(Math.max(sentence.start, whole.start - 80), whole.start);
  const told = type === "money" ? amountOf(text) : quantityOf(text, range.start === whole.start ? before : "");
  const counted =
    told.quantity === null && !told.approximate && type === "arms" && named !== null && isOne(text) ? 1 : null;
  const { quantity, approximate } = counted === null ? told : { quantity: counted, approximate: false };
  if (quantity !== null || approximate) reasons.push({ field: "items", by: "quantity", words: [span] });
  const secondHand = isSecondHand(text, context.text.slice(range.end, Math.min(sentence.end, range.end + 80)));
  if (secondHand !== null) reasons.push({ field: "items", by: "second-hand", words: [span] });
  return { ...span, type, unroca: type === "arms" ? (named?.unroca ?? null) : null, quantity, approximate, secondHand };
}

/** "A coastal radar", "an old frigate": one thing, as no plural follows. */
function isOne(words: string): boolean {
  return (
    /^an?\s/iu.test(words) &&
    !isHeld(words) &&
    !/\b(?:number|batch|series|handful|fleet|package|consignment|shipment|lot|few|couple|dozen|range|variety)\b/iu.test(
      words,
    )
  );
}

function isSecondHand(words: string, after: string): boolean | null {
  if (used.test(words) || fromStock.test(words) || new RegExp(`^[^.;]{0,40}?${fromStock.source}`, "iu").test(after))
    return true;
  return fresh.test(words) ? false : null;
}

/** What "and" and commas join, where each part is something the lexicon knows: "mortars, rifles and ammunition". */
function parts(context: DraftContext, range: Range): Range[] {
  const words = context.slice(range);
  const found: Range[] = [];
  let start = 0;
  for (const { index, 0: joint } of words.matchAll(
    /,\s+(?:and\s+|as well as\s+)?|\s+(?:and|as well as|together with|along with)\s+/gu,
  )) {
    found.push({ start, end: index });
    start = index + joint.length;
  }
  found.push({ start, end: words.length });
  const named = found.every((part) => part.end > part.start && weaponNamed(words.slice(part.start, part.end)) !== null);
  if (found.length === 1 || !named) return [range];
  return found.map((part) => ({ start: range.start + part.start, end: range.start + part.end }));
}
