import { assess, type Held, isOpen, type Reading } from "../../extract/certainty/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import type { SaidBy } from "./context.ts";
import { cuePredicate, saidOf, statementsOver } from "./said.ts";

/**
 * What a source holds of an act.
 *
 * @param source - the words that name who holds it; null for the report's author.
 */
export function heldBy(reading: Reading, target: Range, source: Range | null, statements: readonly SaidBy[]): Held {
  const over = statementsOver(reading, target, statements);
  const whole = { scope: [{ start: 0, end: reading.text.length }], said: false };
  if (source === null) {
    const held = assess(reading, target, whole);
    if (isOpen(held.value) || held.applied.some(({ presupposes }) => presupposes === true)) return held;
    const open = over.some((statement) => statement.speakerSpan !== null && isOpenForAuthor(reading, statement));
    return !open ? held : { value: { modality: "underspecified", polarity: "underspecified" }, applied: held.applied };
  }
  const own = over.find(({ speakerSpan }) => speakerSpan !== null && overlaps(speakerSpan, source));
  if (own !== undefined) return saidOf(reading, target, own);
  const held = assess(reading, target, { ...whole, holder: source });
  if (held.found) return held;
  const inner = over.find(({ content }) => content.some((range) => overlaps(range, source)));
  return inner === undefined ? held : assess(reading, target, { scope: inner.content, said: true, holder: source });
}

/** Whether words of saying leave open for the report what they introduce: "said", not "admitted" or "allegedly". */
export function isOpenForAuthor(reading: Reading, statement: SaidBy): boolean {
  const cue = cuePredicate(reading, statement);
  // "“We are ready,” she continued": what goes on is her speech.
  if (cue?.rule === "going on" && isQuoted(reading, statement)) return true;
  if (cue !== null) return isOpen(cue.author.positive);
  return !statement.cue.some((range) =>
    reading.within(range).some((word) => reading.markersAt(word, "adverb").length > 0),
  );
}

/** Whether most of what is said stands in quotation marks. */
function isQuoted(reading: Reading, { content }: SaidBy): boolean {
  const words = content.flatMap((range) => reading.within(range));
  return words.filter((word) => reading.isQuoted(word)).length * 2 >= words.length;
}
