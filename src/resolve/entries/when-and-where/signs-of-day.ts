import type { Frame } from "../../../extract/frame/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import { type Signs, signs } from "../../../util/weighing.ts";
import type { ResolvedDate } from "../../date/index.ts";
import type { DraftContext } from "../draft.ts";
import { areParted, inSentence, sortOf } from "./surroundings.ts";

const toCome = /^(?:planned|called-for|hypothetical)$/u;

/**
 * What bears on whether a time expression of an act's sentence tells when the act takes place.
 *
 * @param byRule - the words of the day that the rules give the act; null where they give none.
 */
export function signsOfDay(context: DraftContext, frame: Frame, date: ResolvedDate, byRule: Range | null): Signs {
  const { trigger } = frame;
  const { core, range, verb, noun, direction } = date.expression;
  const hangsOn = (words: Range) => [verb, noun].some((one) => one !== null && overlaps(one, words));
  const { dates, frames, statements } = context.input;
  const isToCome = frame.kind === "event" && toCome.test(frame.occurrence.value);
  return signs([
    ...inSentence(context, trigger, core),
    [sortOf(frame), true],
    ["by rule", byRule !== null && overlaps(byRule, range)],
    ["rule gives another", byRule !== null && !overlaps(byRule, range)],
    ["of the act's words", hangsOn(trigger)],
    ["of another act", frames.some((one) => !overlaps(one.trigger, trigger) && hangsOn(one.trigger))],
    ["of saying", statements.some(({ cue }) => cue.some((words) => !overlaps(words, trigger) && hangsOn(words)))],
    ["of a noun", noun !== null],
    ["in what is said", areParted(context, core, trigger)],
    ["act in what is said", areParted(context, trigger, core)],
    ["looks elsewhere", direction !== null && (direction === "future") !== isToCome],
    ["year", date.precision === "year"],
    ["last before", dates.findLast(({ expression }) => expression.core.end <= trigger.start) === date],
  ]);
}
