import type { Frame } from "../../../extract/frame/index.ts";
import type { Range } from "../../../text/index.ts";
import type { Weighing } from "../../../util/weighing.ts";
import type { ResolvedDate } from "../../date/index.ts";
import type { DraftContext } from "../draft.ts";
import { isLeft } from "./is-left.ts";
import { likeliest } from "./likeliest.ts";
import { signsOfDay } from "./signs-of-day.ts";
import { dayWeighing } from "./weights.ts";

/** Log-odds from which a time expression is taken for an act's: as often right as what the rules alone give. */
const least = Math.log(0.55 / 0.45);

/**
 * The time expression that rather tells when an act takes place than not, by its signs: one of the act's sentence, or that
 * which the rules give it from elsewhere.
 *
 * @param byRule - the words of the day that the rules give the act; null where they give none.
 * @param by - default: as fitted on judged entries (`npm run bench -- when-where`).
 */
export function toldWhen(
  context: DraftContext,
  frame: Frame,
  byRule: Range | null,
  by: Weighing = dayWeighing,
): ResolvedDate | null {
  const left = daysNear(context, frame, byRule).filter((date) => isLeft(context, frame, date));
  return likeliest(left, (date) => signsOfDay(context, frame, date, byRule), by, least);
}

/** The time expressions that weights are fitted on; only those are weighed that may tell it. */
export function daysNear(context: DraftContext, frame: Frame, byRule: Range | null): ResolvedDate[] {
  const sentence = context.sentenceOf(frame.trigger);
  return context.input.dates.filter((date) => {
    const { core, range } = date.expression;
    return context.sentenceOf(core) === sentence || range.start === byRule?.start;
  });
}
