import type { Reading } from "../../extract/certainty/index.ts";
import type { Range } from "../../text/index.ts";
import type { SaidBy } from "./context.ts";
import { cuePredicate, saidOf } from "./said.ts";

/** Fewer letters than these tell no word from another by its beginning. */
const telling = 5;

/**
 * Whether somebody says plainly that what some words name is not so, by one of the same words: "fired *mortars*" and "said
 * that its forces had not used *mortars*".
 */
export function contradicts(reading: Reading, triggers: readonly Range[], statement: SaidBy): boolean {
  if (statement.negated || statement.denies || cuePredicate(reading, statement)?.rule !== "saying") return false;
  const named = new Set(
    triggers.flatMap((trigger) => reading.within(trigger)).flatMap((word) => stemOf(reading, word)),
  );
  return statement.content.some((range) =>
    reading.within(range).some((word) => {
      if (!stemOf(reading, word).some((stem) => named.has(stem))) return false;
      const { value } = saidOf(reading, reading.range({ first: word, last: word }), statement);
      return value.modality === "certain" && value.polarity === "negative";
    }),
  );
}

function stemOf(reading: Reading, word: number): string[] {
  if (!/^(?:NOUN|VERB)$/u.test(reading.upos(word))) return [];
  const letters = reading.word(word);
  return letters.length < telling ? [] : [letters.slice(0, Math.max(telling, letters.length - 3))];
}
