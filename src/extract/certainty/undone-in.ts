import type { Range } from "../../text/index.ts";
import type { Reading } from "./reading.ts";

/** "*Pretended to attack*", "failed to send", "denied selling": of words that name an act with what undoes or denies it, the act; null of others. */
export function undoneIn(reading: Reading, target: Range, head: number): number | null {
  const undoes = reading
    .predicatesAt(head)
    .some(({ rule }) => /^(?:counterfactive|negative implicative|denying)$/u.test(rule));
  if (!undoes) return null;
  const within = reading.within(target);
  return reading.child(
    head,
    (child) => child > head && within.includes(child) && /^(?:xcomp|ccomp|advcl)$/u.test(reading.kind(child)),
  );
}
