import { type Model, probabilityOf, type ReadText, type ReadWindow } from "../../model/index.ts";
import { Answers } from "./answers.ts";
import type { Frame } from "./frame.ts";
import { frameOf } from "./frame-of.ts";
import { wordLikelihoods } from "./likelihoods.ts";
import { type Passage, passageOf, sentencesIn } from "./passage-of.ts";
import { PhrasesByWord } from "./phrases-by-word.ts";
import { roleWords } from "./role-words.ts";
import { inTextOrder } from "./text-order.ts";
import { type Trigger, triggersOf } from "./triggers.ts";
import { trimmedTrigger } from "./trimmed-trigger.ts";
import { WordRoles } from "./word-roles.ts";

/** How likely words have to name an act for a frame; how sure an entry has to be is decided where entries are made. */
const leastLikely = 0.2;

/** The part of a model that frames are read with. */
export type FrameModel = Pick<Model, "heads" | "ask">;

/**
 * Finds the words that name acts, and reads around each who does what to whom; in text order.
 *
 * Words that may name an act are marked one after another, and the network of frames says of the words around them what
 * they are to it, and whether they name an act at all: half of the verdict is the first look's, half the second's.
 *
 * @param phrases - words [first, last) of the text that stand for somebody or something: who and what can take part.
 * @param parties - those of them that stand for somebody: they are no part of the words that name an act.
 */
export async function extractFrames(
  model: FrameModel,
  read: ReadText,
  phrases: readonly Passage[],
  parties: readonly Passage[],
  signal?: AbortSignal,
): Promise<Frame[]> {
  const frames: Frame[] = [];
  const byWord = new PhrasesByWord(phrases);
  const partiesByWord = new PhrasesByWord(parties);
  for (const window of read.windows) {
    const triggers = triggersOf(model.heads.triggers, window);
    const sentences = sentencesIn(read, window);
    for (const [i, sentence] of sentences.entries()) {
      const inside = triggers.filter(({ first }) => sentence.first <= first && first < sentence.last);
      if (inside.length === 0) continue;
      signal?.throwIfAborted();
      const passage = passageOf(read, window, sentences, i);
      const [from, to] = [window.first + passage.first, window.first + passage.last];
      const spot = { read, window, passage, phrases: byWord.within(from, to), parties: partiesByWord.within(from, to) };
      frames.push(...(await around(model, spot, withoutSides(inside, spot))));
    }
  }
  return frames.sort(inTextOrder);
}

/** A passage that is asked about. */
interface Spot {
  readonly read: ReadText;
  readonly window: ReadWindow;
  readonly passage: Passage;
  /** Words [first, last) of the passage that stand for somebody or something, and those of them that stand for somebody. */
  readonly phrases: readonly Passage[];
  readonly parties: readonly Passage[];
}

/** Triggers without the parties of their passage, those of transfers without what is transferred either. */
function withoutSides(triggers: readonly Trigger[], { read, window, passage, phrases, parties }: Spot): Trigger[] {
  const inWindow = ({ first, last }: Passage) => ({ first: passage.first + first, last: passage.first + last });
  const [anything, anybody] = [phrases.map(inWindow), parties.map(inWindow)];
  const wordAt = (word: number) => {
    const { start, end } = read.text.words[window.first + word] ?? { start: 0, end: 0 };
    return read.text.text.slice(start, end);
  };
  return triggers.map((trigger) => trimmedTrigger(trigger, trigger.kind === "transfer" ? anything : anybody, wordAt));
}

async function around(
  model: FrameModel,
  { read, window, passage, phrases }: Spot,
  triggers: readonly Trigger[],
): Promise<Frame[]> {
  const layout = model.heads.frames;
  const within = triggers.filter(({ last }) => last <= passage.last);
  const marked = within.map((trigger) => marksOf(layout.marks, passage, trigger));
  const scores = await model.ask(window, passage, marked);
  const words = read.text.words.slice(window.first + passage.first, window.first + passage.last);
  return within.flatMap((trigger, i) => {
    const said = scores[i];
    const marks = marked[i];
    if (said === undefined || marks === undefined) return [];
    const answers = new Answers(layout.answers, said.answers);
    const logOdds = { named: trigger.score, valid: answers.logOdds("valid") };
    const probability = probabilityOf((logOdds.named + logOdds.valid) / 2);
    if (probability < leastLikely) return [];
    const likely = wordLikelihoods(layout.words, said.words, words.length);
    const roles = roleWords({ text: read.text.text, words, labels: layout.words, likely, marks }, phrases);
    const heard = new WordRoles(window.first + passage.first, layout.words, likely);
    const start = words[trigger.first - passage.first]?.start ?? 0;
    const end = words[trigger.last - passage.first - 1]?.end ?? 0;
    return frameOf(trigger.kind, { trigger: { start, end }, probability, logOdds, roles, said: heard }, answers) ?? [];
  });
}

function marksOf(marks: readonly string[], passage: Passage, { kind, first, last }: Trigger): number[] {
  const mark = marks.indexOf(kind);
  return Array.from({ length: passage.last - passage.first }, (_, i) => {
    const word = passage.first + i;
    return first <= word && word < last ? mark : 0;
  });
}
