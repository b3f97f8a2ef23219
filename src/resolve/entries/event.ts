import { wordsWithin } from "../../extract/climb.ts";
import type { EventFrame } from "../../extract/frame/index.ts";
import { ploverCodebook, ploverContexts, ploverScale } from "../../ontology/plover/index.ts";
import type { Event, Reason } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { isCounterfactual } from "./counterfactual.ts";
import { type Draft, type DraftContext, wordsOf } from "./draft.ts";
import { entryBase } from "./entry-base.ts";
import { othersAct } from "./others-act.ts";
import { withoutOwnForces } from "./unfounded.ts";

/** A category by the manual's rules on what is still to come, which the words alone do not tell. */
export const toCome: Readonly<Partial<Record<Event["plover"], Event["plover"]>>> = {
  CONSULT: "AGREE",
  SUPPORT: "AGREE",
  COOPERATE: "AGREE",
  AID: "AGREE",
  RETREAT: "CONCEDE",
};

/** Measures that the manual counts as SANCTION, whatever else they keep from whom: "considering sanctions", "imposed an embargo". */
const sanctions = /\b(?:sanctions?|embargo(?:es)?|boycotts?)\b/iu;
/** Meetings, held or not: "did not meet". */
const meetings = /\b(?:meet|met)\b/iu;

/** An office given up, by whoever holds it (RETREAT `resign`). */
const resignation =
  /\b(?:resign(?:s|ed|ing)?|(?:his|her|their) resignations?|step(?:s|ped|ping)? down|quit(?:s|ting)? (?:as|(?:his|her|their) (?:post|job|office)))\b/iu;
/** A warrant is a threat of arrest (THREATEN `arrest`). */
const warrant = /\barrest warrants?\b|\bwarrants? for\b|\bin absentia\b/iu;
/** A court's finding of guilt (SANCTION `convict`), whatever follows from it. */
const conviction = /\b(?:convict(?:s|ed|ing|ion)|found guilty|finds? guilty)\b/iu;

/** What is done by saying it: in somebody's words that name nobody else it is the speaker's. */
const bySaying: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>(["REQUEST", "ACCUSE", "REJECT", "THREATEN"]);

/** "Rejected the accusation", "dismissed these claims as absurd": said, not done; REJECT needs something asked or planned. */
const accusations =
  /^\P{L}*(?:[\p{L}’']+\s+){0,3}?(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|refut\w*|brush\w* (?:off|aside))\s+(?:all |any )?(?:the |these |those |such |that |this )?(?:\p{L}+ )?(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?)\b/iu;

/** Who says what words name, not who denies it: "the request was turned down by Oslo" is not Oslo's. */
function sayerAt(context: DraftContext, trigger: Range): string | null {
  const statement = context.statementAt(trigger);
  return statement === null || statement.denies || statement.negated ? null : statement.speaker;
}

/** A noun may be anybody's: "her incessant accusations", as a newspaper wrote, are not the newspaper's. */
function hasVerb({ trees }: DraftContext, trigger: Range): boolean {
  return wordsWithin(trees.syntax, trigger).some((word) => trees.isVerb(word));
}

/** "Inspectors had been refused entry", they said: nobody says so of what he did himself; a state may of its organs. */
function isPassive({ trees }: DraftContext, trigger: Range): boolean {
  const verb = wordsWithin(trees.syntax, trigger).find((word) => trees.isVerb(word));
  return verb !== undefined && trees.isPassive(verb);
}

/** "Will not attack", "would never invade": who says so of himself rejects nothing that is asked, but says that he will not do it. */
const reassurance =
  /\b(?:will|would|shall|won|wouldn)\s*(?:not|never|n?['’]t)\s+(?:\p{L}+\s+)?(?:attack|invade|bomb|bombard|shell|strike|assault|raid)\b/iu;

function isDenialOfAccusation(context: DraftContext, { trigger, plover }: EventFrame): boolean {
  if (plover.value !== "REJECT" && plover.value !== "ACCUSE") return false;
  const end = Math.min(context.sentence(trigger).end, trigger.end + 40);
  return accusations.test(context.slice({ start: trigger.start, end }));
}

/** The category of a frame, or what the words of the act make of it whatever the model has. */
function categoryBy(
  words: string,
  { plover, occurrence }: EventFrame,
): { plover: Event["plover"]; mode?: string; occurrence?: Event["occurrence"]; rule: string | null } {
  const { value } = plover;
  if (value === "REJECT" && reassurance.test(words))
    return { plover: "ASSAULT", occurrence: "denied", rule: "plover-reassurance" };
  if ((value === "COERCE" || value === "ACCUSE") && sanctions.test(words))
    return { plover: "SANCTION", rule: "plover-sanctions" };
  if (value === "RETREAT" && occurrence.value === "denied" && meetings.test(words))
    return { plover: "CONSULT", rule: "plover-meeting-not-held" };
  const isDone = /^(?:happened|ongoing)$/u.test(occurrence.value);
  if (isDone && (value === "CONCEDE" || value === "SANCTION") && resignation.test(words))
    return { plover: "RETREAT", mode: "resign", rule: "plover-resignation" };
  if (isDone && value === "COERCE" && warrant.test(words))
    return { plover: "THREATEN", mode: "arrest", rule: "plover-warrant" };
  if (isDone && value === "COERCE" && conviction.test(words))
    return { plover: "SANCTION", mode: "convict", rule: "plover-conviction" };
  return { plover: value, rule: null };
}

/**
 * An event of a frame; null where nobody takes part in it, where it only denies an accusation, and where it threatens with
 * what would have been.
 *
 * Rules of the manual (PLOVER 2021): what will be done of CONSULT, SUPPORT, COOPERATE and AID is AGREE, of RETREAT
 * CONCEDE; those who consult with each other all act, but where one visits the other; `cyber` and `misinformation` bring
 * their contexts with them. A mode that the category does not have is none.
 */
export function eventDraft(context: DraftContext, frame: EventFrame): Draft<Event> | null {
  const { trigger } = frame;
  if (isDenialOfAccusation(context, frame)) return null;
  if (frame.plover.value === "THREATEN" && isCounterfactual(context, trigger)) return null;
  const agents = context.parties(frame, "agent", "actors");
  const others = context.parties(frame, "recipient", "recipients");
  const joined = context.parties(frame, "via", "actors");
  const named = [...new Set([...agents.ids, ...joined.ids])];
  const isSaid = named.length === 0 && bySaying.has(frame.plover.value) && hasVerb(context, trigger);
  const sayer = isSaid && !othersAct(context, frame) ? sayerAt(context, trigger) : null;
  const isOfState = sayer !== null && context.actor(sayer)?.kind === "state";
  const speaker = isPassive(context, trigger) && !isOfState ? null : sayer;
  const ids = speaker === null ? named : [speaker];
  const future = frame.occurrence.value === "planned" ? toCome[frame.plover.value] : undefined;
  const said = categoryBy(context.slice(trigger), frame);
  const plover = future ?? said.plover;
  const recipients = withoutOwnForces(context, plover, ids, others.ids);
  if (ids.length + recipients.length === 0) return null;
  // Whoever helps nobody but his own helps nobody.
  if (recipients.length === 0 && others.ids.length > 0 && (plover === "AID" || plover === "SUPPORT")) return null;

  const reasons: Reason[] = [context.found("plover", [trigger])];
  if (speaker !== null) {
    reasons.push({ field: "actors", by: "speaker-of-content", words: [context.span(trigger)] });
  }
  if (said.rule !== null) reasons.push({ field: "plover", by: said.rule, words: [context.span(trigger)] });
  if (future !== undefined) reasons.push({ field: "plover", by: "plover-future", words: [context.span(trigger)] });
  const entry = ploverCodebook().get(plover);
  const mode = future === undefined ? (entry?.modes.get(said.mode ?? frame.mode?.value ?? "") ?? null) : null;
  if (mode !== null) reasons.push(context.found("mode", [trigger]));
  const known = ploverContexts();
  const contexts = frame.contexts.map(({ value }) => value).filter((value) => known.includes(value));
  const added = mode?.adds ?? null;
  if (contexts.length > 0) reasons.push(context.found("context", [trigger]));
  if (added !== null) reasons.push({ field: "context", by: "plover-mode-context", words: [] });
  const { quad, score, cameo } = ploverScale(plover, mode?.name ?? null);
  for (const field of ["cameo", "quad", "score"]) reasons.push({ field, by: "plover-codebook", words: [] });
  const occurrence = said.occurrence ?? frame.occurrence.value;
  const byRule = said.occurrence === undefined ? undefined : (said.rule ?? undefined);
  reasons.push(context.found("trigger", [trigger]), context.found("occurrence", [trigger], byRule));

  const isReciprocal = frame.plover.value === "CONSULT" && frame.mode?.value !== "visit" && ids.length > 0;
  if (isReciprocal && recipients.length > 0) {
    const words = wordsOf(frame, "recipient").map(({ range }) => context.span(range));
    reasons.push({ field: "actors", by: "plover-reciprocal", words });
  }
  const base = entryBase(context, frame);
  return {
    triggers: [trigger],
    breaches: [],
    entry: {
      ...base,
      reasons: [...reasons, ...agents.reasons, ...joined.reasons, ...others.reasons, ...base.reasons],
      kind: "event",
      codebook: "PLOVER 2021",
      plover,
      mode: mode?.name ?? null,
      context: [...new Set([...contexts, ...(added === null ? [] : [added])])],
      cameo,
      quad,
      score,
      actors: isReciprocal ? [...new Set([...ids, ...recipients])] : ids,
      recipients: isReciprocal ? [] : recipients.filter((id) => !ids.includes(id)),
      trigger: [context.span(trigger)],
      occurrence,
    },
  };
}
