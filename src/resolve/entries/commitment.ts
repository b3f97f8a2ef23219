import type { CommitmentFrame } from "../../extract/frame/index.ts";
import type { Commitment } from "../../record/index.ts";
import { entryDate } from "../date/index.ts";
import { bindsAll } from "./binds-all.ts";
import { type Draft, type DraftContext, dateReasons } from "./draft.ts";
import { entryBase } from "./entry-base.ts";
import { inForceSince } from "./in-force-since.ts";

/**
 * A commitment of a frame, which may bind nobody yet.
 *
 * A pact, treaty or ceasefire binds all that are named; a pledge, policy or guarantee whoever makes it, which is the
 * speaker where the words name nobody. States are bound where their organs act, but by a pledge only whoever makes it.
 * One in force holds since the day that its sentence names by "since", where no other governs it.
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
  const held = base.date === null && frame.status.value === "in-force" ? inForceSince(context, frame) : null;
  const since = held !== null ? entryDate(context.text, held) : frame.status.value === "proposed" ? null : base.date;
  return {
    triggers: [trigger],
    breaches: [],
    entry: {
      ...base,
      reasons: [
        context.found("form", [trigger], frame.rule),
        context.found("status", [trigger], frame.rule),
        ...bound.flatMap(({ reasons }) => reasons),
        ...(named.length > 0 ? [] : [{ field: "parties", by: "speaker-of-content", words: [context.span(trigger)] }]),
        ...(clauses.length > 0 ? [context.found("trigger", clauses)] : []),
        ...(obligation.length > 0 ? [context.found("obligation", obligation, frame.rule)] : []),
        ...base.reasons,
        ...dateReasons("since", since),
        ...(held === null
          ? []
          : [{ field: "since", by: "in-force-since", words: [context.span(held.expression.range)] }]),
      ],
      kind: "commitment",
      form,
      parties,
      trigger: clauses,
      obligation,
      status: frame.status.value,
      since,
    },
  };
}
