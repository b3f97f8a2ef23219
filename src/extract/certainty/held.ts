import type { Certainty } from "../../record/index.ts";
import type { Run } from "./reading.ts";
import { both, type Effect, presupposes, under, type ValueName, values } from "./value.ts";

/** A rule that bore on a judgement, and the words that it rests on. */
export interface Applied extends Run {
  readonly rule: string;
  /** Whether it takes the act for granted, whatever stands over it. */
  readonly presupposes?: boolean;
}

/** What is held of an act, and by which rules. */
export interface Held {
  readonly value: Certainty;
  readonly applied: readonly Applied[];
}

/** What is plainly told. */
export const told: Held = { value: values["ct+"], applied: [] };

/** What is held of it with a word that stands with it: a hedge lowers the degree, a negation turns the sign. */
export function marked(held: Held, effect: ValueName, rule: string, run: Run): Held {
  return { value: both(held.value, values[effect]), applied: [...held.applied, { rule, ...run }] };
}

/** What is held of something embedded under a word, given what is held of that word. */
export function embedded(over: Held, effect: Effect, rule: string, run: Run): Held {
  const applied = presupposes(effect) ? { rule, ...run, presupposes: true } : { rule, ...run };
  return { value: under(effect, over.value), applied: [...over.applied, applied] };
}

/** A value in place of what was held before, by a rule. */
export function replaced(held: Held, value: ValueName, rule: string, run: Run): Held {
  return { value: values[value], applied: [...held.applied, { rule, ...run }] };
}
