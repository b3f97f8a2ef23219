import { wordsWithin } from "../../extract/climb.ts";
import type { ThreatFrame } from "../../extract/frame/index.ts";
import type { Threat } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { isCounterfactual } from "./counterfactual.ts";
import { type Draft, type DraftContext, ruleOf } from "./draft.ts";
import { entryBase } from "./entry-base.ts";
import { othersAct } from "./others-act.ts";

/**
 * A threat of a frame; null where nobody makes it. Where the words name no issuer, it is the speaker in whose content they
 * stand.
 */
export function threatDraft(context: DraftContext, frame: ThreatFrame): Draft<Threat> | null {
  const { trigger } = frame;
  const named = context.parties(frame, "agent", "issuer");
  const target = context.parties(frame, "recipient", "target");
  const speaker = named.ids.length > 0 || othersAct(context, frame) ? null : context.speakerAt(trigger);
  const issuer = speaker === null ? named.ids : [speaker];
  if (issuer.length === 0) return null;
  const base = entryBase(context, frame);
  const condition = context.clauses(frame, "condition").filter((clause) => tellsCondition(context, clause));
  const consequence = context.clauses(frame, "consequence").filter((clause) => tellsConsequence(context, clause));
  if (frame.rule === undefined && isOffer(context, trigger)) return null;
  if (isCounterfactual(context, trigger)) return null;
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
      form: formOf(context, frame, condition),
      issuer,
      target: target.ids.filter((id) => !issuer.includes(id)),
      condition,
      consequence,
    },
  };
}

/** "Could envisage accepting it if": what somebody is ready for is promised, not threatened. */
const readiness =
  /^\P{L}*(?:(?:could|can|would|will|might|may|is|are|was|were|be)\s+)*(?:also\s+)?(?:envisag\w+|imagine\w*|conceiv\w+|accept\w*|welcom\w+|support\w*|consider(?:s|ed|ing)?|agree\w*|back(?:s|ed|ing)?|recogni[sz]\w+|join\w*|sign(?:s|ed|ing)?|help\w*|ready to (?:talk|meet|negotiate|accept|help|sign)|willing to (?:talk|meet|negotiate|accept|help|sign)|open to)\b/iu;

function isOffer(context: DraftContext, trigger: Range): boolean {
  return readiness.test(context.slice(trigger));
}

/** A conditional threat whose condition turns out to be none is a warning. */
function formOf(context: DraftContext, frame: ThreatFrame, condition: readonly Range[]): Threat["form"] {
  const isVoid = condition.length === 0 && context.clauses(frame, "condition").length > 0;
  return frame.form.value === "conditional" && isVoid ? "warning" : frame.form.value;
}

/** Words that a condition may have without a verb: "in case of war", "any attack", "without a deal". */
const openings =
  /^(?:if|unless|should|when|once|until|before|after|in|on|over|with|without|by|for|as|any|an?|another|further|more|such|no|failing|failure|attempts?|every|each|all)\b/iu;

/** A clause with a verb, or an act that is not told to have been; a name or an article alone is no condition. */
function tellsCondition(context: DraftContext, clause: Range): boolean {
  const sorts = sortsIn(context, clause);
  if (sorts.every((sort) => naming.test(sort))) return false;
  return sorts.some((sort) => /^(?:VERB|AUX|X)$/u.test(sort)) || openings.test(context.slice(clause));
}

/** Sorts of words that tell nothing by themselves. */
const naming = /^(?:DET|PRON|ADP|AUX|PUNCT|PROPN|PART|CCONJ|NUM)$/u;

/** A verb that says something, or a noun. */
function tellsConsequence(context: DraftContext, clause: Range): boolean {
  return sortsIn(context, clause).some((sort) => !naming.test(sort));
}

function sortsIn({ input: { parsed } }: DraftContext, clause: Range): string[] {
  return wordsWithin(parsed, clause).map((word) => parsed.upos[word] ?? "X");
}
