import { wordsWithin } from "../../extract/climb.ts";
import type { TransferFrame } from "../../extract/frame/index.ts";
import { weaponNamed } from "../../ontology/weapon/index.ts";
import type { Reason, Transfer } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { type DraftContext, wordsOf } from "./draft.ts";
import { amountOf, quantityOf } from "./quantity.ts";

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
  if (items !== undefined && items.length > 0) return items.map((range) => wholeThing(context, range));
  if (frame.type.value === "money" && values !== undefined && values.length > 0) return values;
  const isItem = frame.type.value === "training" || weaponNamed(context.slice(frame.trigger)) !== null;
  return isItem ? [frame.trigger] : [];
}

/** Most words from the front of a thing's name to its noun; a hyphen is one: "Russian S-400 air defence missiles". */
const longestName = 8;

/** The thing of which only the front has been taken: "Russian" of "Russian arms", "Chinese HQ" of "Chinese HQ-22 missiles". */
function wholeThing({ trees, text }: DraftContext, range: Range): Range {
  const words = wordsWithin(trees.syntax, range);
  const [last] = words.slice(-1);
  const isCut = /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(range.end, range.end + 2));
  if (last === undefined || (!isCut && words.some((word) => trees.kind(word) !== "amod"))) return range;
  const noun = trees.head(last);
  const isThing = noun > last && noun - last < longestName && /^(?:NOUN|PROPN)$/u.test(trees.upos(noun));
  return isThing ? { start: range.start, end: trees.syntax.words[noun]?.end ?? range.end } : range;
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
