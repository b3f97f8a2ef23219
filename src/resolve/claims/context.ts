import { Reading } from "../../extract/certainty/index.ts";
import type { Parsed } from "../../extract/parsed.ts";
import type { Range } from "../../text/index.ts";

/** A statement as far as claims rest on it, its speaker tied to an actor. */
export interface SaidBy {
  /** The actor's id; null where the speaker could not be resolved. */
  readonly speaker: string | null;
  readonly speakerSpan: Range | null;
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly denies: boolean;
  readonly negated: boolean;
}

/** What claims are read from: a text, its parse and its statements. */
export interface ClaimContext {
  readonly text: string;
  readonly parsed: Parsed;
  readonly statements: readonly SaidBy[];
  /** What stands inside quotation marks, in text order. */
  readonly quoted: readonly Range[];
  /** The actor that words name, where it is known; by it a speaker that no statement has is named. */
  readonly actorAt?: (range: Range) => string | null;
  /** Whether one actor speaks in another's name: for his state, for the body whose spokesman he is; default: for nobody. */
  readonly speaksFor?: (speaker: string, other: string) => boolean;
}

const readings = new WeakMap<Parsed, Reading>();

/** The words of a context, looked at; made once for each parse. */
export function readingOf({ text, parsed, quoted }: ClaimContext): Reading {
  const known = readings.get(parsed);
  if (known !== undefined) return known;
  const reading = new Reading(text, parsed, quoted);
  readings.set(parsed, reading);
  return reading;
}
