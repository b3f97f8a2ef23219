import type { Range } from "../../text/index.ts";
import { governingDate, type ResolvedDate } from "../date/index.ts";
import type { DraftContext } from "./draft.ts";
import { endedBy } from "./ended-by.ts";

/**
 * The word by which a rule or a bond is told to be over, where nobody denies that; null where none does.
 *
 * @example
 * // "The truce collapsed": "collapsed"; "Bonn denied that it had lifted the ban": null
 */
export function endOf(context: DraftContext, trigger: Range): Range | null {
  const ended = endedBy(context.trees, trigger, context.sentence(trigger));
  const isDenied = ended !== null && context.statementsOver(ended).some(({ denies, negated }) => denies || negated);
  return isDenied ? null : ended;
}

/** The day that its sentence gives for the end. */
export function dayOfEnd({ input }: DraftContext, ended: Range): ResolvedDate | null {
  return governingDate({ evidence: [ended] }, input.dates, input.around);
}
