import { climb, headWord } from "../../../extract/climb.ts";
import type { Event } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import type { Weighing } from "../../../util/weighing.ts";
import type { Draft, DraftContext } from "../draft.ts";
import { hangsOn } from "../hangs-on.ts";
import { isOfHeadline } from "./from-headline.ts";
import { isOfLead } from "./from-lead.ts";
import { isOfLoneDoer } from "./lone-doer.ts";
import { befellOnce } from "./once-only.ts";
import { isSaidAgain } from "./said-again.ts";
import { agree, share } from "./same-party.ts";
import { isSamePlace } from "./same-place.ts";
import { isSameTime } from "./same-time.ts";
import { goesBack } from "./told-again.ts";
import { isToldAlike } from "./told-alike/index.ts";
import { isSameToll } from "./toll.ts";
import type { TwoTellings } from "./two-tellings.ts";

/** Why two passages that do not call the parties alike tell of one act nevertheless, where their dates agree. */
const signs = [befellOnce, goesBack, isOfHeadline, isOfLead, isOfLoneDoer, isSameToll] as const;

/** What an attack does to those whom it hits, told as part of it. */
const results =
  /^(?:killing|wounding|injuring|hurting|maiming|damaging|destroying|burning|sinking|wrecking|leaving|plunging|setting|hitting|striking)\b/iu;

/**
 * Whether a telling is of the act that others tell of: a rule says so of it and of all those together, or it is told too much
 * like each of them to be of another.
 *
 * @param by - what signs weigh; default: as fitted.
 */
export function isOfOneEvent(
  context: DraftContext,
  one: Draft<Event>,
  other: Draft<Event>,
  of: readonly Draft<Event>[],
  by?: Weighing,
): boolean {
  return (
    isSameByRule(context, tellings(one, other)) ||
    isToldAlike(
      context,
      of.map((part) => tellings(part, other)),
      by,
    )
  );
}

/** Two drafts as the tellings of one act that they may be. */
export function tellings(one: Draft<Event>, other: Draft<Event>): TwoTellings {
  return { a: one.entry, b: other.entry, from: one.triggers, to: other.triggers };
}

/**
 * Two tellings of one act by rule: the same category and occurrence, modes (but where one's words hang on the other's), parties,
 * dates and places that agree as far as they are given, and a sign that it is told again: the headline, one sentence, "the
 * talks", or the same word. Of attacks, arrests and the like the same word is none, unless the day is the same.
 */
export function isSameByRule(context: DraftContext, told: TwoTellings): boolean {
  const { a, b, from, to } = told;
  if (a.plover !== b.plover || a.occurrence !== b.occurrence) return false;
  const isOneTime = isSameTime(a.date, b.date);
  if (isOneTime && signs.some((isToldAgain) => isToldAgain(context, told))) return true;
  const isOne = () => from.some((one) => to.some((two) => isOneAct(context, one, two)));
  // "The chemical attack killed hundreds": the noun says by what means, the verb has but a guess.
  if (a.mode !== null && b.mode !== null && a.mode !== b.mode && !isOne()) return false;
  if (!agree(context, a.actors, b.actors)) return false;
  if (a.plover === "ASSAULT" && from.some((one) => to.some((two) => isResult(context, one, two)))) return true;
  if (!agree(context, a.recipients, b.recipients)) return false;
  if (!share(context, [...a.actors, ...a.recipients], [...b.actors, ...b.recipients])) return false;
  if (!isOneTime || !isSamePlace(a, b)) return false;
  if (isPartTold(context, told)) return true;
  if (isOne()) return true;
  return from.some((one) => to.some((two) => isSaidAgain(context, told, one, two)));
}

/** "Set a tank on fire, killing a welder": what came of the act, in a participle behind it. */
function isResult(context: DraftContext, act: Range, result: Range): boolean {
  if (!results.test(context.slice(result)) || result.start < act.end) return false;
  if (context.sentenceOf(act) !== context.sentenceOf(result)) return false;
  const { parsed } = context.input;
  const steps = climb(parsed, headWord(parsed, result) ?? -1).slice(0, 2);
  const up = steps.findIndex(({ head }) => overlaps(parsed.words[head] ?? result, act));
  return up >= 0 && steps.slice(0, up + 1).every(({ relation }) => /^(?:advcl|acl|conj|dep|xcomp)\b/u.test(relation));
}

/** "Two soldiers were killed in an exchange of fire": in one sentence the victims' part of what has its doers in the other. */
function isPartTold(context: DraftContext, { a, b, from, to }: TwoTellings): boolean {
  if (a.plover !== "ASSAULT" || a.actors.length > 0 === b.actors.length > 0) return false;
  if (!share(context, a.recipients, b.recipients)) return false;
  return from.some((one) => to.some((two) => context.sentenceOf(one) === context.sentenceOf(two)));
}

/** "Killed in an airstrike", "launched airstrikes that killed": one act in two words of a sentence. */
function isOneAct(context: DraftContext, a: Range, b: Range): boolean {
  if (context.sentenceOf(a) !== context.sentenceOf(b)) return false;
  const { parsed } = context.input;
  return hangsOn(parsed, a, b) || hangsOn(parsed, b, a);
}
