import type { CommitmentFrame } from "../../extract/frame/index.ts";
import type { Commitment } from "../../record/index.ts";
import { entryDate } from "../date/index.ts";
import { bindsAll } from "./binds-all.ts";
import { type Draft, type DraftContext, dateReasons } from "./draft.ts";
import { dayOfEnd, endOf } from "./end-of.ts";
import { entryBase } from "./entry-base.ts";
import { inForceSince } from "./in-force-since.ts";

/**
 * A commitment of a frame, which may bind nobody yet.
 *
 * A pact, treaty or ceasefire binds all that are named; a pledge, policy or guarantee whoever makes it, which is the
 * speaker where the words name nobody. States are bound where their organs act, but by a pledge only whoever makes it.
 * One in force holds since the day that its sentence names by "since", where no other governs it; what is over, since the day on
 * which it ended.
 */
export function commitmentDraft(context: DraftContext, frame: CommitmentFrame): Draft<Commitment> {
  const { trigger } = frame;
  const form = frame.form.value;
  // Whoever pledges is bound himself: what a candidate promises binds no state.
  const own =
    form === "pledge" ? context.parties(frame, "agent", "parties") : context.states(frame, "agent", "parties");
  const joined = context.states(frame, "via", "parties");
  const others = context.states(frame, "recipient", "parties");
  const said = context.speakerAt(trigger);
  const [speaker = null] = said === null ? [] : form === "pledge" ? [said] : context.statesOf([said]);
  const isMutual = bindsAll(form) || (own.ids.length === 0 && speaker === null);
  const bound = [own, joined, ...(isMutual ? [others] : [])];
  const named = [...new Set(bound.flatMap(({ ids }) => ids))];
  const parties = named.length > 0 || speaker === null || isMutual ? named : [speaker];
  const base = entryBase(context, frame);
  const [clauses, obligations] = [context.clauses(frame, "condition"), context.clauses(frame, "consequence")];
  const obligation = obligations.length > 0 ? obligations : context.clauses(frame, "item");
  const ended = frame.status.value === "proposed" ? null : endOf(context, trigger);
  const status = ended === null ? frame.status.value : "withdrawn";
  const begun = base.date === null && status === "in-force" ? inForceSince(context, frame) : null;
  const held = ended === null ? begun : dayOfEnd(context, ended);
  const since = held !== null ? entryDate(context.text, held) : status === "proposed" ? null : base.date;
  return {
    triggers: [trigger],
    breaches: [],
    entry: {
      ...base,
      reasons: [
        context.found("form", [trigger], frame.rule),
        ended === null ? context.found("status", [trigger], frame.rule) : context.found("status", [ended], "over"),
        ...bound.flatMap(({ reasons }) => reasons),
        ...(named.length > 0 ? [] : [{ field: "parties", by: "speaker-of-content", words: [context.span(trigger)] }]),
        ...(clauses.length > 0 ? [context.found("trigger", clauses)] : []),
        ...(obligation.length > 0 ? [context.found("obligation", obligation, frame.rule)] : []),
        ...base.reasons,
        ...dateReasons("since", since),
        ...(held === null
          ? []
          : [
              {
                field: "since",
                by: ended === null ? "in-force-since" : "over-since",
                words: [context.span(held.expression.range)],
              },
            ]),
      ],
      kind: "commitment",
      form,
      parties,
      trigger: clauses,
      obligation,
      status,
      since,
    },
  };
}
