import type { TransferFrame } from "../../extract/frame/index.ts";
import type { EntryDate, Reason, Transfer } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { entryDate, governingDate } from "../date/index.ts";
import { type Draft, type DraftContext, dateReasons, wordsOf } from "./draft.ts";
import { entryBase } from "./entry-base.ts";
import { sumOf } from "./sum-of.ts";
import { itemsOf } from "./transfer-items.ts";

const done: ReadonlySet<Transfer["stage"]> = new Set<Transfer["stage"]>(["delivered"]);
const open: ReadonlySet<Transfer["stage"]> = new Set<Transfer["stage"]>(["unknown", "under-way"]);

const given =
  /\b(?:donat(?:e[sd]?|ed|ing|ions?)|gifts?|gift(?:ed|ing)|free of charge|grants?|granted|military aid|humanitarian aid|aid package|in aid|aid|assistance|handouts?)\b/iu;
/** "Will give Chad rifles": of what is bought one does not say so. */
const gives = /\bg(?:ive|ives|iving|ave)\b(?!\s+(?:up|in|back|way)\b)/iu;
const licensed =
  /\b(?:under licen[cs]e|licen[cs]ed production|co-?produc\w+|licen[cs]e-(?:built|produced|made)|(?:produc|manufactur|assembl)\w+ (?:\w+ )?(?:locally|domestically|at home|in the country)|local (?:production|assembly))\b/iu;

/**
 * A transfer of a frame, in which nobody may be known to take part yet. Both sides are states where their organs act.
 *
 * `completed` follows from the stage. `link` is `aid` where words of giving stand in the sentence's own clause, `licence`
 * where words of production under licence do.
 */
export function transferDraft(context: DraftContext, frame: TransferFrame): Draft<Transfer> {
  const { trigger } = frame;
  const supplier = context.states(frame, "agent", "supplier");
  const recipient = context.states(frame, "recipient", "recipient");
  const via = context.parties(frame, "via", "via");
  const told = entryBase(context, frame);
  const { items, reasons: ofItems } = itemsOf(context, frame);
  const stage = frame.stage.value;
  const [value] = context.clauses(frame, "value").flatMap((words) => {
    const sum = sumOf(context.text, context.sentence(words), words);
    return sum === null ? [] : [context.span(sum)];
  });
  const link = linkOf(context, frame);
  const isOther = isOfOtherStage(context.slice(trigger), stage);
  const ordered = stage === "ordered" && !isOther ? told.date : dateAt(context, trigger, orders);
  const delivered = done.has(stage) && !isOther ? told.date : dateAt(context, trigger, deliveries);
  const base = isOther ? withDay(told, stage === "ordered" ? ordered : delivered) : told;
  const reasons: Reason[] = [
    context.found("stage", [trigger], frame.stage.rule ?? frame.rule),
    ...supplier.reasons,
    ...recipient.reasons,
    ...via.reasons,
    ...ofItems,
    { field: "completed", by: "stage", words: [] },
    ...(value === undefined ? [] : [context.found("value", [value], frame.rule)]),
    ...(link === null ? [] : [{ field: "link", by: `words of ${link.link}`, words: [context.span(link.words)] }]),
    ...base.reasons,
    ...dateReasons("ordered", ordered),
    ...dateReasons("delivered", delivered),
  ];
  return {
    triggers: [trigger],
    breaches: [],
    open: context.open(frame),
    entry: {
      ...base,
      reasons,
      kind: "transfer",
      supplier: supplier.ids,
      recipient: recipient.ids.filter((id) => !supplier.ids.includes(id)),
      via: via.ids,
      items,
      stage,
      completed: done.has(stage) ? true : open.has(stage) ? null : false,
      value: value?.text ?? null,
      ordered,
      delivered,
      link: link?.link ?? null,
    },
  };
}

const orders = /\b(?:order(?:ed|s)?|bought|purchased|signed|contract(?:ed)?)\b/giu;
const deliveries = /\b(?:deliver(?:ed|y|ies|s)?|arriv(?:ed?|al|es|ing)|handed over|received|shipped)\b/giu;

/** "The first [is to be delivered] in 2027" of what is on order, "launchers that it [ordered] in 2022" of what came: the day is of the words. */
function isOfOtherStage(words: string, stage: Transfer["stage"]): boolean {
  const isOfOrder = words.search(orders) >= 0;
  const isOfDelivery = words.search(deliveries) >= 0;
  if (stage === "ordered") return isOfDelivery && !isOfOrder;
  return done.has(stage) && !isOfDelivery && /\b(?:ordered|on order)\b/iu.test(words);
}

type Base = ReturnType<typeof entryBase>;

function withDay(base: Base, date: EntryDate | null): Base {
  const others = base.reasons.filter(({ field }) => field !== "date");
  return { ...base, date, reasons: [...others, ...dateReasons("date", date)] };
}

/** The date that governs other words of ordering or delivering in the sentence. */
function dateAt(context: DraftContext, trigger: Range, verbs: RegExp): EntryDate | null {
  const sentence = context.sentence(trigger);
  const { day } = context.input;
  // Nothing has been ordered after the day of the report.
  const dates = context.input.dates.filter(
    ({ start }) => verbs !== orders || start === null || day === null || start <= day,
  );
  for (const { index, 0: word } of context.slice(sentence).matchAll(verbs)) {
    const start = sentence.start + index;
    const date = governingDate({ evidence: [{ start, end: start + word.length }] }, dates, context.input.around);
    if (date !== null) return entryDate(context.text, date);
  }
  return null;
}

function linkOf(
  context: DraftContext,
  frame: TransferFrame,
): { readonly link: NonNullable<Transfer["link"]>; readonly words: Range } | null {
  const items = wordsOf(frame, "item").map(({ range }) => range);
  const ranges = [frame.trigger, ...items];
  const sentence = context.sentence(frame.trigger);
  const start = Math.max(sentence.start, Math.min(...ranges.map((range) => range.start)));
  const end = Math.min(sentence.end, Math.max(...ranges.map((range) => range.end)) + 60);
  const clause = context.text.slice(start, end);
  const giving = gives.exec(context.slice(frame.trigger));
  for (const [link, words] of [
    ["licence", licensed],
    ["aid", giving === null ? given : gives],
  ] as const) {
    const found = words.exec(clause);
    if (found !== null) {
      const at = start + found.index;
      return { link, words: { start: at, end: at + found[0].length } };
    }
  }
  return null;
}
