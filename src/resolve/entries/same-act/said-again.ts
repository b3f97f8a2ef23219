import type { Event } from "../../../record/index.ts";
import { overlaps, type Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";
import { areAboutOthers, goesOn } from "./about.ts";
import { canBeCalled } from "./act-words.ts";
import { isDefinite } from "./definite.ts";
import { isRetold } from "./retold.ts";
import { share } from "./same-party.ts";
import type { TwoTellings } from "./two-tellings.ts";

/** Acts of which a report often tells several between the same two: a repeated verb is no sign of a repeated telling. */
const repeatable: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>(["ASSAULT", "COERCE", "MOBILIZE", "PROTEST"]);

/** Acts of words, of which one man does many to nobody in particular: the same verb says nothing where what is said differs. */
const ofWords: ReadonlySet<Event["plover"]> = new Set<Event["plover"]>([
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "AGREE",
  "SUPPORT",
]);

/**
 * Whether one of two passages tells again what the other does: it is the headline's, goes back by a noun that can name the act,
 * goes on with it, or has its word and is about the same thing.
 *
 * @example
 * // "invaded ... the offensive"; not "called for a truce ... called for elections", "was hit by a missile ... the invasion"
 */
export function isSaidAgain(context: DraftContext, { a, b }: TwoTellings, one: Range, two: Range): boolean {
  const sameDay = a.date?.start != null && a.date.start === b.date?.start;
  const repeats = repeatable.has(a.plover) && !sameDay;
  if (!isRetold(context, one, two, repeats)) return false;
  const { headline } = context.input;
  if (headline !== null && (overlaps(headline, one) || overlaps(headline, two))) return true;
  const [first, second] = one.start <= two.start ? [one, two] : [two, one];
  if (a.plover === "ASSAULT") return sameDay || canBeCalled(context.slice(first), context.slice(second));
  const isToSame = share(context, a.recipients, b.recipients);
  if (a.plover === "CONSULT") return isDefinite(context, second) || isToSame || isAlone(a) === isAlone(b);
  if (repeats || !ofWords.has(a.plover)) return true;
  if (context.sentenceOf(first) === context.sentenceOf(second) && goesOn(context, second)) return true;
  // Whoever asks one body for two things asks twice.
  return (
    (a.plover !== "REQUEST" && (isToSame || areTogether(context, a, b))) || !areAboutOthers(context, a, b, one, two)
  );
}

/** Whom somebody met of whom no name was found is open: it may be another. */
function isAlone({ actors, recipients }: Event): boolean {
  return actors.length + recipients.length < 2;
}

/** Whether both name two who do it together, or one to the other. */
function areTogether(context: DraftContext, a: Event, b: Event): boolean {
  const others = [...b.actors, ...b.recipients];
  return [...a.actors, ...a.recipients].filter((id) => share(context, [id], others)).length > 1;
}
