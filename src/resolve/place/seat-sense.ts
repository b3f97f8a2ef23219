import type { Range } from "../../text/index.ts";
import { seatCues } from "./seat-cues.ts";

/** What a capital's name stands for, and why. */
export interface SeatSense {
  readonly sense: "place" | "government";
  /** How likely the sense is. */
  readonly probability: number;
  /** The cue that said most. */
  readonly rule: string;
}

/** Without any cue the city is a little likelier. */
const bias = -0.3;
const reach = 80;

/**
 * Whether a capital's name stands for the government that sits there or for the city, by the words around it; made for
 * names of capitals only. Measured by `npm run bench -- seats`.
 *
 * @example
 * const text = "Russian arms deliveries to Pyongyang";
 * seatSense(text, { start: 27, end: 36 }).sense; // "government"
 */
export function seatSense(text: string, { start, end }: Range): SeatSense {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  let score = bias;
  let strongest = { name: "no cue", weight: 0 };
  for (const cue of seatCues) {
    if (cue.before !== undefined && !cue.before.test(before)) continue;
    if (cue.after !== undefined && !cue.after.test(after)) continue;
    score += cue.weight;
    if (Math.abs(cue.weight) > Math.abs(strongest.weight)) strongest = cue;
  }
  const government = 1 / (1 + Math.exp(-score));
  return {
    sense: government > 0.5 ? "government" : "place",
    probability: Math.max(government, 1 - government),
    rule: `seats: ${strongest.name}`,
  };
}
