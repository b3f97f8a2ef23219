import { overlaps } from "../../../text/index.ts";
import { firstAfter, nominalsOf } from "../../nominals.ts";
import type { Trees } from "../../trees.ts";
import type { Frame, RoleWords, TransferFrame } from "../frame.ts";
import { wordsIn } from "../words-in.ts";
import { doerOf } from "./doer.ts";
import { withParticle } from "./governor.ts";
import { supplyWords } from "./supply-words.ts";

const rule = "who-gets";

/**
 * Transfers in which whoever does what a verb of getting says receives, where the model has him supply: its subject, and in the
 * passive what "by" brings.
 *
 * @example
 * // "Uruguay took engines and Egypt bought air defence", "rounds were bought by Prague": Egypt, Prague receive
 */
export function withGetters(frames: readonly Frame[], trees: Trees): Frame[] {
  return frames.map((frame) => (frame.kind === "transfer" ? withGetter(frame, trees) : frame));
}

function withGetter(frame: TransferFrame, trees: Trees): TransferFrame {
  const verb = wordsIn(trees, frame.trigger).find((word) => trees.isVerb(word) && sideOf(trees, word) !== undefined);
  if (verb === undefined || sideOf(trees, verb) !== "gets") return frame;
  const getter = trees.isPassive(verb) ? firstAfter(nominalsOf(trees, verb), verb, /^by$/u) : doerOf(trees, verb);
  const words = getter === null ? undefined : trees.syntax.words[getter];
  if (words === undefined) return frame;
  const isGetter = ({ role, range }: RoleWords) => role === "agent" && overlaps(range, words);
  if (!frame.roles.some(isGetter)) return frame;
  return {
    ...frame,
    roles: frame.roles.map((one) => (isGetter(one) ? { ...one, role: "recipient" as const, rule } : one)),
  };
}

function sideOf(trees: Trees, verb: number) {
  const { verbs } = supplyWords();
  return (verbs.get(withParticle(trees, verb)) ?? verbs.get(trees.word(verb)))?.side;
}
