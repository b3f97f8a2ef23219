import type { EventFrame, FrameRole } from "../../../extract/frame/index.ts";
import { pathBetween } from "../../../extract/frame/party/path-between.ts";
import { headIn } from "../../../extract/frame/words-in.ts";
import type { Event } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import { type Signs, signs } from "../../../util/weighing.ts";
import { type Draft, type DraftContext, wordsOf } from "../draft.ts";

type Sign = readonly [name: string, holds: number | boolean];

/** Ways through the tree from here on are one sign, and so are more tellings, and more actors. */
const furthest = 8;
const mostTold = 4;
const mostActors = 3;

const roles = { actors: "agent", recipients: "recipient" } as const satisfies Record<string, FrameRole>;

/**
 * What bears on whether an event is right as a whole, its act, category, occurrence and parties: how likely the model has
 * them, which sides an act of its category has, how far the words of a party stand from those of the act in the tree, and in
 * whose words and how often it is told.
 */
export function signsOf(context: DraftContext, { entry, triggers }: Draft<Event>): Signs {
  const [trigger = { start: 0, end: 0 }] = triggers;
  const told = triggers.flatMap((one) => frameAt(context, one) ?? []);
  const [first] = told;
  return signs([
    [`category ${entry.plover}`, true],
    [`occurrence ${entry.occurrence}`, true],
    [`mode ${entry.mode ?? "none"}`, true],
    [`told ${Math.min(triggers.length, mostTold)}`, true],
    [`told by ${context.statementAt(trigger)?.form ?? "the report"}`, true],
    [`actors ${Math.min(entry.actors.length, mostActors)}`, true],
    ["confidence", entry.confidence],
    ...(first === undefined ? [] : byModel(first, told)),
    ...bySide(context, entry, "actors", first, trigger),
    ...bySide(context, entry, "recipients", first, trigger),
  ]);
}

/** The frame that a telling was made of. */
function frameAt({ input }: DraftContext, trigger: Range): EventFrame | undefined {
  const near = input.frames.filter((frame) => frame.kind === "event" && overlaps(frame.trigger, trigger));
  const found = near.find((frame) => frame.trigger.start === trigger.start) ?? near[0];
  return found?.kind === "event" ? found : undefined;
}

function byModel({ plover, occurrence, logOdds }: EventFrame, told: readonly EventFrame[]): Sign[] {
  return [
    ["sure category", sureness(plover.probability)],
    ["surest category", sureness(Math.max(...told.map((one) => one.plover.probability)))],
    ["sure occurrence", sureness(occurrence.probability)],
    ["sure act by its words", logOdds === undefined ? 0.5 : ofLogOdds(logOdds.named)],
    ["sure act by its sentence", logOdds === undefined ? 0.5 : ofLogOdds(logOdds.valid)],
  ];
}

function bySide(
  context: DraftContext,
  entry: Event,
  side: keyof typeof roles,
  frame: EventFrame | undefined,
  trigger: Range,
): Sign[] {
  if (entry[side].length === 0) return [[`${side} open`, true]];
  const found: Sign[] = [[`${side} of ${entry.plover}`, true]];
  const words = frame === undefined ? undefined : wordsOf(frame, roles[side])[0];
  if (words === undefined) return [...found, [`${side} told elsewhere`, true]];
  return [
    ...found,
    [`${side} sure`, sureness(words.probability)],
    [`${side} steps ${stepsBetween(context, words.range, trigger)}`, true],
  ];
}

function stepsBetween({ trees }: DraftContext, party: Range, act: Range): number {
  const [from, to] = [headIn(trees, party), headIn(trees, act)];
  return from === null || to === null ? furthest : Math.min(furthest, pathBetween(trees, from, to).steps.length);
}

/** A probability's log-odds, from -6 to 6, as 0 to 1. */
function sureness(probability: number): number {
  const inside = Math.min(0.998, Math.max(0.002, probability));
  return ofLogOdds(Math.log(inside / (1 - inside)));
}

function ofLogOdds(odds: number): number {
  return (Math.min(6, Math.max(-6, odds)) + 6) / 12;
}
