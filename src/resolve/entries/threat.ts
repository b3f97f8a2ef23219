import type { ThreatFrame } from "../../extract/frame/index.ts";
import type { Threat } from "../../record/index.ts";
import { type Draft, type DraftContext, ruleOf } from "./draft.ts";

/**
 * A threat of a frame; null where nobody makes it. Where the words name no issuer, it is the speaker in whose content they
 * stand.
 */
export function threatDraft(context: DraftContext, frame: ThreatFrame): Draft<Threat> | null {
  const { trigger } = frame;
  const named = context.parties(frame, "agent", "issuer");
  const target = context.parties(frame, "recipient", "target");
  const speaker = named.ids.length > 0 ? null : context.speakerAt(trigger);
  const issuer = speaker === null ? named.ids : [speaker];
  if (issuer.length === 0) return null;
  const base = context.base(frame);
  const condition = context.clauses(frame, "condition");
  const consequence = context.clauses(frame, "consequence");
  return {
    triggers: [trigger],
    breaches: [],
    entry: {
      ...base,
      reasons: [
        context.found("form", [trigger], frame.form.rule ?? frame.rule),
        ...named.reasons,
        ...(speaker === null ? [] : [{ field: "issuer", by: "speaker-of-content", words: [context.span(trigger)] }]),
        ...target.reasons,
        ...(condition.length > 0 ? [context.found("condition", condition, ruleOf(frame, "condition"))] : []),
        ...(consequence.length > 0 ? [context.found("consequence", consequence, ruleOf(frame, "consequence"))] : []),
        ...base.reasons,
      ],
      kind: "threat",
      form: frame.form.value,
      issuer,
      target: target.ids.filter((id) => !issuer.includes(id)),
      condition,
      consequence,
    },
  };
}
