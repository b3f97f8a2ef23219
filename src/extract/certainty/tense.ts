import type { Reading } from "./reading.ts";
import { verbGroup } from "./verb-group.ts";

/** Whether a verb tells of what is to come, is going on or has been, as far as its auxiliaries tell; `reported` of words that somebody is said to have said. */
export function tenseOf(reading: Reading, at: number, reported: boolean): "future" | "ongoing" | "past" {
  const group = verbGroup(reading, at).map((word) => reading.word(word));
  if (group.some((word) => /^(?:will|shall|ll|wo)$/u.test(word))) return "future";
  // "said that it would": the future of what was said.
  if (reported && group.some((word) => /^(?:would|d)$/u.test(word))) return "future";
  const isProgressive =
    reading.word(at).endsWith("ing") && group.some((word) => /^(?:is|are|was|were|been|be)$/u.test(word));
  return isProgressive || group.includes("being") ? "ongoing" : "past";
}
