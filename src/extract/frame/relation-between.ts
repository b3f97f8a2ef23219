import type { ReadText } from "../../model/index.ts";
import { Event } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";
import { Answers } from "./answers.ts";
import type { FrameModel } from "./extract-frames.ts";
import type { Answer, EventFrame } from "./frame.ts";
import { wordLikelihoods } from "./likelihoods.ts";
import { labelledWords } from "./role-words.ts";

/** What passes from one actor to another in a sentence. */
export interface Relation {
  /** The likeliest category; null where it is likelier that nothing passes than that anything does. */
  readonly plover: Answer<EventFrame["plover"]["value"]> | null;
  /** The words that name it; empty where none stand out. */
  readonly trigger: readonly Range[];
}

/**
 * Reads what passes from one marked actor to another.
 *
 * @param source - the words that name who acts, every time they stand there; empty where the sentence names nobody.
 * @param target - the same of who is acted upon.
 */
export async function relationBetween(
  model: FrameModel,
  read: ReadText,
  source: readonly Range[],
  target: readonly Range[],
): Promise<Relation> {
  const none: Relation = { plover: null, trigger: [] };
  const layout = model.heads.frames;
  const marks = read.text.words.map((word) => {
    if (source.some((range) => overlaps(range, word))) return layout.marks.indexOf("source");
    return target.some((range) => overlaps(range, word)) ? layout.marks.indexOf("target") : 0;
  });
  const first = Math.max(
    0,
    marks.findIndex((mark) => mark !== 0),
  );
  const window = read.windows.find((one) => one.first <= first && first < one.last);
  if (window === undefined) return none;
  const own = marks.slice(window.first, window.last);
  const [said] = await model.ask(window, { first: 0, last: own.length }, [own]);
  if (said === undefined) return none;
  const ranked = new Answers(layout.answers, said.answers).ranked("pair");
  const nothing = ranked.find(({ value }) => value === "none")?.probability ?? 0;
  if (nothing > 0.5) return none;
  return { plover: likeliestCategory(ranked), trigger: triggerWords(layout.words, said.words, own, read, window) };
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

function triggerWords(
  labels: readonly string[],
  scores: Float32Array,
  marks: readonly number[],
  read: ReadText,
  window: { readonly first: number; readonly last: number },
): Range[] {
  const words = read.text.words.slice(window.first, window.last);
  return labelledWords(labels, wordLikelihoods(labels, scores, words.length), marks, words, read.text.text).flatMap(
    ({ label, range }) => (label === "trigger" ? [range] : []),
  );
}
