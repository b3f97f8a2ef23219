import { type Held, replaced } from "./held.ts";
import type { Reading } from "./reading.ts";

/**
 * What is held of what a question within another clause asks: open, but where it asks how or why it came about.
 *
 * @param around - what is held of the words around the question.
 */
export function withQuestion(reading: Reading, question: number, around: Held): Held {
  const word = reading.word(question);
  const isManner =
    (word === "how" && !/^(?:many|much|far|long|often)$/u.test(reading.word(question + 1))) || word === "why";
  const run = { first: question, last: question };
  return isManner
    ? { ...around, applied: [...around.applied, { rule: "how and why", ...run }] }
    : replaced(around, "u", "embedded question", run);
}
