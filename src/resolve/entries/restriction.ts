import type { RestrictionFrame } from "../../extract/frame/index.ts";
import type { Restriction } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { entryDate } from "../date/index.ts";
import { type Draft, type DraftContext, dateReasons, type RoleParties, wordsOf } from "./draft.ts";
import { dayOfEnd, endOf } from "./end-of.ts";
import { entryBase } from "./entry-base.ts";
import { imposerInName } from "./imposer-in-name.ts";
import { inForceSince } from "./in-force-since.ts";
import { instrumentAround } from "./instrument-around.ts";

const paper = /\b(?:resolutions?|regulations?|directives?|decisions?|executive orders?)(?:\s\d+)?$/iu;

/** A restriction of a frame; its instrument is the words that name it, with a resolution's number after them; states act for their organs. */
export function restrictionDraft(context: DraftContext, frame: RestrictionFrame): Draft<Restriction> | null {
  const instrument = instrumentAround(context.text, frame.trigger);
  const told = withoutPapers(context, context.states(frame, "agent", "imposedBy"), instrument);
  const imposedBy = told.ids.length > 0 ? told : imposerInName(context, instrument);
  const joinedBy = context.states(frame, "via", "joinedBy");
  const on = context.states(frame, "recipient", "on");
  const base = entryBase(context, frame);
  const ended = endOf(context, frame.trigger);
  const since = ended === null ? inForceSince(context, frame) : dayOfEnd(context, ended);
  const date = since === null ? base.date : entryDate(context.text, since);
  const dated = base.reasons.filter(({ field }) => since === null || field !== "date");
  const scope = context.clauses(frame, "item").filter((span) => !isDate(context, span));
  const covered = scope.length > 0 ? scope : context.clauses(frame, "consequence");
  return {
    triggers: [frame.trigger],
    breaches: wordsOf(frame, "breach").map(({ range }) => context.clause(range)),
    ...(ended === null ? {} : { ended: [ended] }),
    entry: {
      ...base,
      reasons: [
        context.found("form", [frame.trigger]),
        context.found("instrument", [frame.trigger]),
        ...(instrument.end !== frame.trigger.end
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
              {
                field: "date",
                by: ended === null ? "in-force-since" : "over-since",
                words: [context.span(since.expression.range)],
              },
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

/** "Imposed by Resolution 1970", "Council Decision 2014/512/CFSP": a paper and the words of its name impose nothing. */
function withoutPapers(context: DraftContext, told: RoleParties, instrument: Range): RoleParties {
  const isNumbered = /\d/u.test(context.slice(instrument));
  const ids = told.ids.filter((id) => {
    const actor = context.actor(id);
    if (actor === undefined || actor.kind === "state" || actor.kind === "igo") return true;
    return !paper.test(actor.name) && !(isNumbered && actor.mentions.some((one) => isWithin(one, instrument)));
  });
  return ids.length === told.ids.length ? told : { ids, reasons: ids.length === 0 ? [] : told.reasons };
}

function isWithin({ start, end }: Range, whole: Range): boolean {
  return whole.start <= start && end <= whole.end;
}

/** "Extended the embargo for a year on June 3": a day is nothing that is covered. */
function isDate(context: DraftContext, { start, end }: Range): boolean {
  return context.input.dates.some(({ expression: { range } }) => isWithin({ start, end }, range));
}
