import { firstAfter, nominalsOf } from "../../nominals.ts";
import { subjectOf } from "../../subject.ts";
import type { Trees } from "../../trees.ts";
import type { Frame } from "../frame.ts";
import { headIn } from "../words-in.ts";

const forbidding =
  /^(?:ban|bans|banned|banning|bar|bars|barred|barring|forbid|forbids|forbade|forbidden|forbidding|prohibit|prohibits|prohibited|prohibiting|outlaw|outlaws|outlawed|outlawing|proscribe|proscribes|proscribed|preclude|precludes|precluded|precluding|disallow|disallows|disallowed)$/u;
/** What rules are written in; by whom they were made may stand before it: "Swiss law", "a UN embargo". */
const instrument =
  /^(?:laws?|legislation|acts?|rules?|regulations?|polic(?:y|ies)|doctrine|constitution|embargo(?:es)?|sanctions|bans?|moratorium|controls|resolutions?|decisions?|directives?|decrees?|orders?|statutes?|code|charter|treat(?:y|ies)|conventions?|pacts?|accords?|agreements?|protocols?|ceasefire|truce|armistice|clauses?|provisions?|articles?)$/u;
/** What it governs by an object, an infinitive, a form in -ing; trees often take the last for an adjective or a noun. */
const governed = /^(?:obj|obl|xcomp|ccomp|nmod|csubj|nsubj|amod|compound)$/u;
/** Most steps from an act up to the verb of forbidding: "bars firms from [taking part in] selling". */
const furthest = 3;

/**
 * Frames without the acts that are only forbidden: what a verb of forbidding governs is the scope of a restriction, and nobody
 * has done it; of somebody who forbids, so is what stands as a verb, and of a law, an embargo or a resolution any act.
 *
 * @example
 * // "Swiss rules bar sending tanks to Ukraine": nothing was sent
 */
export function withoutForbidden(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.filter((frame) => !isDone(frame) || !isForbidden(trees, headIn(trees, frame.trigger)));
}

/** Whether it is told as an act: done, going on, agreed. */
function isDone(frame: Frame): boolean {
  if (frame.kind === "event") return /^(?:happened|ongoing|planned)$/u.test(frame.occurrence.value);
  return frame.kind === "transfer" && !/^(?:refused|suspended|intercepted)$/u.test(frame.stage.value);
}

function isForbidden(trees: Trees, act: number | null): boolean {
  for (let word = act ?? -1, steps = 0; word >= 0 && steps < furthest; steps++) {
    const head = trees.head(word);
    if (head < 0 || !isGoverned(trees, word)) return false;
    if (forbidding.test(trees.word(head))) return isForbidding(trees, head, word, word === act && isDoing(trees, word));
    word = head;
  }
  return false;
}

/** What stands in a clause of its own is told by itself. */
function isGoverned(trees: Trees, word: number): boolean {
  if (governed.test(trees.kind(word))) return true;
  return /^(?:advcl|acl)$/u.test(trees.kind(word)) && isDoing(trees, word) && trees.word(word - 1) === "from";
}

function isDoing(trees: Trees, word: number): boolean {
  return trees.word(word).endsWith("ing") || trees.word(word - 1) === "to";
}

/** "Rules bar it", "it is barred by the rules", "under Swiss law it is forbidden"; whoever bars doing it. */
function isForbidding(trees: Trees, verb: number, act: number, isVerb: boolean): boolean {
  const isInstrument = (noun: number | null) => noun !== null && instrument.test(trees.word(noun));
  if (!trees.isPassive(verb)) {
    const subject = subjectOf(trees, verb);
    return act > verb && subject !== null && (isVerb || isInstrument(subject));
  }
  const around = nominalsOf(trees, verb);
  const isUnder = around.some(({ noun, preposition }) => preposition === "under" && isInstrument(noun));
  return isUnder || isInstrument(firstAfter(around, verb, /^by$/u));
}
