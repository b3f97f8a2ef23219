import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { isDefinite } from "./definite.ts";

const acts =
  "attacks?|assaults?|bombings?|blasts?|explosions?|shootings?|killings?|murders?|assassinations?|slayings?|deaths?|raids?|air ?strikes?|strikes?|bombardments?|shelling|incidents?|ambush(?:es)?|stabbings?|massacres?|rampages?|violence|bombs?|clash(?:es)?|fighting|gunfire|shootouts?|abductions?|kidnappings?";
const between = "(?:[\\p{L}\\p{N}-]+\\s+){0,2}?";
const act = new RegExp(`\\b(?:${acts})\\b`, "iu");
const many =
  /\b(?:attacks|assaults|bombings|blasts|explosions|shootings|killings|raids|air ?strikes|strikes|stabbings|series|wave|string|spate)\b/iu;
/** "Launched their attack", "carried out the raid". */
const definite = new RegExp(`\\b(?:the|this|that|these|those|its|their|his|her)\\s+${between}(?:${acts})\\b`, "iu");
const behind = new RegExp(
  `\\b(?:in|by|during|when|as)\\s+((?:the|this|that|these|those|(?:\\p{Lu}\\p{L}+|yesterday|last night)['’]s)\\s+${between}(?:${acts}))\\b`,
  "iu",
);
const which =
  /^\s+(?:of|on|at|in|against|by)\s+(?:(?:the|a|an)\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}/u;
const fresh = new RegExp(
  `\\b(?:an?|another|other|second|third|separate|several|two|three)\\s+${between}(?:${acts})\\b|\\bthere\\s+(?:\\p{L}+\\s+)?also\\b|\\balso\\s+(?:been\\s+)?(?:kill|wound|injur|hurt|died)`,
  "iu",
);
const ordinal = /\b(?:first|second|third|fourth|fifth|latest|last|initial|next)\b/iu;

/** Whether words name violence as an act that the reader knows of: "the attack", "launched their attack". */
export function namesKnownAct(context: DraftContext, trigger: Range): boolean {
  const words = context.slice(trigger);
  return act.test(words) && (definite.test(words) || isDefinite(context, trigger));
}

/**
 * The "the attack" of "killed in the attack", and whether more words say which it is ("the attack on the consulate"); null where
 * no such words stand right behind.
 */
export function knownActBehind(
  context: DraftContext,
  trigger: Range,
): { readonly words: string; readonly saysWhich: boolean } | null {
  const { end } = context.sentence(trigger);
  const told = context.text.slice(trigger.start, Math.min(end, trigger.end + 80));
  const found = behind.exec(told.slice(0, trigger.end + 60 - trigger.start));
  const [all = "", words] = found ?? [];
  if (found === null || words === undefined) return null;
  return { words, saysWhich: which.test(told.slice(found.index + all.length)) };
}

/** Whether words right behind a noun say where or on whom by a name: "the attack on the US consulate". */
export function isOfNamed(context: DraftContext, trigger: Range): boolean {
  const preposition = /\s(?:of|on|at|in|against|by)$/u.exec(context.slice(trigger))?.[0] ?? "";
  const start = trigger.end - preposition.length;
  return which.test(context.text.slice(start, start + 40));
}

/** "Died in another attack", "there were also": the sentence of some words tells of an act that was not told of before. */
export function namesNewAct(context: DraftContext, trigger: Range): boolean {
  return fresh.test(context.slice(context.sentence(trigger)));
}

/** Whether words name several acts, or a series of them. */
export function nameMany(words: string): boolean {
  return many.test(words);
}

/** Which of several acts words name, "first" or "second", also right before them; null where they do not count. */
export function ordinalOf(words: string): string | null {
  return ordinal.exec(words)?.[0].toLowerCase() ?? null;
}
