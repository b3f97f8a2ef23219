import type { Model } from "../../model/index.ts";
import { Event } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { Answers } from "./answers.ts";
import type { Answer, EventFrame } from "./frame.ts";
import { triggersOf } from "./triggers.ts";

/** What passes from one actor to another in a sentence. */
export interface Relation {
  /** The likeliest category; null where it is likelier that nothing passes than that anything does. */
  readonly plover: Answer<EventFrame["plover"]["value"]> | null;
  /** The words that name it; empty where none stand out. */
  readonly trigger: readonly Range[];
}

/**
 * How sure the network has to be where no words stand out that name an act: of 300 sentences of PLV's train part four have
 * none, of which it is surer of three; of pairs that have nothing to do with each other most.
 */
const sureWithoutWords = 0.995;

/**
 * Reads what passes from one marked actor to another.
 *
 * @param source - the words that name who acts, every time they stand there; empty where the sentence names nobody.
 * @param target - the same of who is acted upon.
 */
export async function relationBetween(
  model: Pick<Model, "heads" | "readPair">,
  text: string,
  source: readonly Range[],
  target: readonly Range[],
): Promise<Relation> {
  const read = await model.readPair(text, (word) => {
    if (source.some((range) => overlaps(range, word))) return 1;
    return target.some((range) => overlaps(range, word)) ? 2 : 0;
  });
  if (read === null) return { plover: null, trigger: [] };
  const ranked = new Answers(model.heads.pairs.answers, read.pairs).ranked("pair");
  const nothing = ranked.find(({ value }) => value === "none")?.probability ?? 0;
  if (nothing > 0.5) return { plover: null, trigger: [] };
  const { window, marked } = read;
  const trigger = triggersOf(model.heads.triggers, window)
    .filter(({ kind }) => kind === "event")
    .filter(({ first, last }) => marked.slice(window.first + first, window.first + last).every((mark) => mark === 0))
    .sort((one, other) => other.score - one.score)
    .slice(0, 1);
  const words = read.text.words.slice(window.first, window.last);
  const plover = likeliestCategory(ranked);
  if (trigger.length === 0 && (plover?.probability ?? 0) < sureWithoutWords) return { plover: null, trigger: [] };
  return {
    plover,
    trigger: trigger.map(({ first, last }) => ({ start: words[first]?.start ?? 0, end: words[last - 1]?.end ?? 0 })),
  };
}

/** The likeliest category: CONCEDE and RETREAT, hard to tell apart, compete with the others together. */
function likeliestCategory(ranked: readonly Answer<string>[]): Relation["plover"] {
  const known = ranked.flatMap(({ value, probability }) => {
    const category = Event.shape.plover.safeParse(value);
    return category.success ? [{ value: category.data, probability }] : [];
  });
  const yields = known.filter(({ value }) => value === "CONCEDE" || value === "RETREAT");
  const together = yields.reduce((sum, { probability }) => sum + probability, 0);
  const other = known.find(({ value }) => value !== "CONCEDE" && value !== "RETREAT");
  return (other !== undefined && other.probability >= together ? other : yields[0]) ?? null;
}
