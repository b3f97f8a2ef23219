import type { Frame } from "../../extract/frame/index.ts";
import type { ResolvedDate } from "../date/index.ts";
import type { DraftContext } from "./draft.ts";
import { isLeft } from "./when-and-where/index.ts";

/** By which a rule comes to hold: "imposed in May", "was put back in September". */
const begins =
  /\b(?:impos|adopt|restor|reinstat|reimpos|introduc|renew|extend|enact|decree|forbidden|forbade|banned|prohibit|put back|put in place|came into|took effect|taken effect|in force|in place|snapped back|passed)/iu;

/**
 * Since when a rule of the standing kind holds, as its sentence tells: the day behind "since", else that of the last verb by
 * which it came to hold; null where the sentence tells neither.
 *
 * @example
 * // "the embargo that lapsed in 2023 and was put back in September": September
 */
export function inForceSince(context: DraftContext, frame: Frame): ResolvedDate | null {
  const sentence = context.sentence(frame.trigger);
  const inside = context.input.dates.filter(
    ({ expression: { range } }) => sentence.start <= range.start && range.end <= sentence.end,
  );
  const since = inside.find(({ expression: { range } }) => /^since\b/iu.test(context.slice(range)));
  if (since !== undefined) return since;
  return (
    inside.findLast((date) => {
      const { range, verb, noun } = date.expression;
      if (noun !== null || !isLeft(context, frame, date)) return false;
      const from = Math.max(sentence.start, Math.min(verb?.start ?? range.start, range.start - 24));
      return verb !== null && begins.test(context.text.slice(from, range.start));
    }) ?? null
  );
}
