import type { Frame } from "../../extract/frame/index.ts";
import { type DraftContext, wordsOf } from "./draft.ts";

/**
 * Whether an act has doers in words that do not stand for whoever speaks, though it may be open who they are: nobody then did it
 * by saying it.
 *
 * @example
 * // "They threatened to kill me," he said; not "We demand an apology," nor "The boats must leave," he said
 */
export function othersAct(context: DraftContext, frame: Frame): boolean {
  return wordsOf(frame, "agent").some(({ range }) => !/^(?:I|we|us|our|my|me)$/iu.test(context.slice(range)));
}
