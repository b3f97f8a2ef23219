import { type Applied, assess, isPassive, type Reading, tenseOf } from "../../extract/certainty/index.ts";
import type { Event } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { type ClaimContext, readingOf } from "./context.ts";
import { saidOf, statementsOver } from "./said.ts";

/** Whether an act took place, by the rules of certainty, and the words that show it. */
export interface Occurred {
  readonly occurrence: Event["occurrence"];
  readonly words: readonly Range[];
}

const calledFor = /^(?:wanting|command)$/u;
const planned = /^(?:planning|due|promising|is to|is about to|allowing|delaying|probable adjective)$/u;
const open =
  /^(?:condition|what follows on a condition|question|embedded question|considering|attempting|threatening|open noun|possible noun|may|can|would|risking|warning|possible adjective|purpose)$/u;

/**
 * Whether the act that some words name took place, as whoever tells of it has it: a second opinion beside the model's.
 *
 * @example
 * // "Oslo urged both fleets to disengage.": occurrenceOf(rangeOf("disengage"), context).occurrence is "called-for"
 */
export function occurrenceOf(trigger: Range, context: ClaimContext, category?: Event["plover"]): Occurred {
  const reading = readingOf(context);
  const [statement] = statementsOver(trigger, context.statements).filter(({ speakerSpan }) => speakerSpan !== null);
  const whole = { scope: [{ start: 0, end: context.text.length }], said: false };
  const held = statement === undefined ? assess(reading, trigger, whole) : saidOf(reading, trigger, statement);
  const head = reading.headOf(trigger);
  // "the visit has been called off", "is considering sanctions": the words of the act may be such a word themselves.
  const own =
    head === null || category === "CONSULT"
      ? []
      : reading.predicatesAt(head).filter(({ rule }) => rule !== "cancelling" || isPassive(reading, head));
  const shown = (rules: readonly Applied[], rule: RegExp) =>
    rules.filter((one) => rule.test(one.rule)).map((one) => reading.range(one));
  const { modality, polarity } = held.value;
  // What is done by saying it has been done, whatever is said; a refusal is told by words that negate.
  if (category !== undefined && speech.has(category) && statement !== undefined)
    return { occurrence: "happened", words: [] };
  if (category === "REJECT" && polarity === "negative") return { occurrence: "happened", words: [] };
  if (polarity === "negative") return { occurrence: "denied", words: shown(held.applied, /./u) };
  if (shown(own, /cancelling/u).length > 0) return { occurrence: "denied", words: shown(own, /cancelling/u) };
  if (modality === "underspecified" && shown(held.applied, calledFor).length > 0)
    return { occurrence: "called-for", words: shown(held.applied, calledFor) };
  if (/underspecified|possible/u.test(modality) && shown(held.applied, open).length > 0)
    return { occurrence: "hypothetical", words: shown(held.applied, open) };
  if (shown(own, /considering/u).length > 0) return { occurrence: "hypothetical", words: shown(own, /considering/u) };
  const toCome = [...shown(held.applied, planned), ...shown(own, /^due$/u)];
  if (toCome.length > 0) return { occurrence: "planned", words: toCome };
  return { occurrence: byTense(reading, trigger, statement !== undefined), words: [] };
}

const speech = new Set<Event["plover"]>(["THREATEN", "ACCUSE", "REQUEST"]);

function byTense(reading: Reading, trigger: Range, said: boolean): Event["occurrence"] {
  const head = reading.headOf(trigger);
  const tense = head === null ? "past" : tenseOf(reading, head, said && !reading.isQuoted(head));
  return tense === "future" ? "planned" : tense === "ongoing" ? "ongoing" : "happened";
}
