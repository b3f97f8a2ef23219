import type { RestrictionFrame } from "../../extract/frame/index.ts";
import type { Restriction } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { entryDate } from "../date/index.ts";
import { type Draft, type DraftContext, dateReasons, wordsOf } from "./draft.ts";
import { entryBase } from "./entry-base.ts";
import { imposerInName } from "./imposer-in-name.ts";
import { inForceSince } from "./in-force-since.ts";

const numberAfter = /^\s(?:no\.?\s|number\s|nos\.?\s)?\d{1,5}(?:\s?\(\d{4}\))?(?!\d|[.,]\d|\s?%)/iu;

/** A restriction of a frame; its instrument is the words that name it, with a resolution's number after them; states act for their organs. */
export function restrictionDraft(context: DraftContext, frame: RestrictionFrame): Draft<Restriction> | null {
  const instrument = instrumentOf(context, frame.trigger);
  const told = context.states(frame, "agent", "imposedBy");
  const imposedBy = told.ids.length > 0 ? told : imposerInName(context, instrument);
  const joinedBy = context.states(frame, "via", "joinedBy");
  const on = context.states(frame, "recipient", "on");
  const base = entryBase(context, frame);
  const since = inForceSince(context, frame);
  const date = since === null ? base.date : entryDate(context.text, since);
  const dated = base.reasons.filter(({ field }) => since === null || field !== "date");
  const scope = context.clauses(frame, "item");
  const covered = scope.length > 0 ? scope : context.clauses(frame, "consequence");
  return {
    triggers: [frame.trigger],
    breaches: wordsOf(frame, "breach").map(({ range }) => context.clause(range)),
    entry: {
      ...base,
      reasons: [
        context.found("form", [frame.trigger]),
        context.found("instrument", [frame.trigger]),
        ...(instrument.end > frame.trigger.end
          ? [{ field: "instrument", by: "number-of-instrument", words: [context.span(instrument)] }]
          : []),
        ...imposedBy.reasons,
        ...joinedBy.reasons,
        ...on.reasons,
        ...(covered.length > 0 ? [context.found("scope", covered)] : []),
        ...dated,
        ...(since === null
          ? []
          : [
              ...dateReasons("date", date),
              { field: "date", by: "in-force-since", words: [context.span(since.expression.range)] },
            ]),
      ],
      date,
      kind: "restriction",
      form: frame.form.value,
      instrument: [context.span(instrument)],
      imposedBy: imposedBy.ids,
      joinedBy: joinedBy.ids,
      on: on.ids,
      scope: covered,
      touchedBy: [],
    },
  };
}

function instrumentOf(context: DraftContext, trigger: Range): Range {
  const words = context.slice(trigger);
  if (!/(?:resolution|regulation|decision|directive|order)s?$/iu.test(words)) return trigger;
  const number = numberAfter.exec(context.text.slice(trigger.end, trigger.end + 24))?.[0] ?? "";
  return { start: trigger.start, end: trigger.end + number.length };
}
