import type { Frame } from "../../../extract/frame/index.ts";
import type { EntryDate, Place, Reason } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import { entryDate } from "../../date/index.ts";
import { actDate } from "../act-date.ts";
import { actPlace } from "../act-place.ts";
import { type DraftContext, dateReasons, wordsOf } from "../draft.ts";
import { isLeft } from "./is-left.ts";

/** A day, with the reasons why it is that of an act. */
export interface DayFound {
  readonly date: EntryDate;
  readonly reasons: readonly Reason[];
}

/** Where an act takes place by the rules alone. */
export function placeByRule(context: DraftContext, frame: Frame): Place | null {
  const { parsed, places } = context.input;
  return actPlace(parsed, context.text, frame, context.sentence(frame.trigger), places);
}

/**
 * When an act takes place by the rules alone: not when somebody says so; of words of saying when they were said, or, where the
 * report goes on with "he", "she", "it" or "they", the day of what the same actor said in the sentence before.
 */
export function dayByRule(context: DraftContext, frame: Frame): DayFound | null {
  const { trigger } = frame;
  const { statements, parsed, dates, around } = context.input;
  const sentence = context.sentence(trigger);
  const telling = new Set(context.statementsOver(trigger).map(({ date }) => date?.span?.start));
  const own = dates.filter((date) => !telling.has(date.expression.range.start) && isLeft(context, frame, date));
  const day = actDate(parsed, trigger, sentence, own, around);
  if (day !== null) {
    const date = entryDate(context.text, day);
    return { date, reasons: dateReasons("date", date) };
  }
  const said = statements.find(({ cue }) => cue.some((range) => overlaps(range, trigger)))?.date ?? null;
  if (said !== null) return { date: said, reasons: dateReasons("date", said) };
  const before = saidBefore(context, frame, sentence);
  if (before === null) return null;
  const rule = { field: "date", by: "goes-on-from-sentence-before", words: [context.span(trigger)] };
  return { date: before, reasons: [...dateReasons("date", before), rule] };
}

function saidBefore(context: DraftContext, frame: Frame, sentence: Range): EntryDate | null {
  const [agent] = wordsOf(frame, "agent");
  if (agent === undefined || !/^(?:he|she|it|they)$/iu.test(context.slice(agent.range))) return null;
  const ids = context.idsOf(agent.range);
  const place = context.sentenceOf(sentence);
  const same = context.input.statements.find(
    ({ speaker, cue: [cue], date }) =>
      date !== null &&
      cue !== undefined &&
      speaker !== null &&
      ids.includes(speaker) &&
      context.sentenceOf(cue) === place - 1,
  );
  const isOfOtherParagraph = /\n\s*\n/u.test(context.text.slice(same?.cue[0]?.start ?? 0, sentence.start));
  return isOfOtherParagraph ? null : (same?.date ?? null);
}
