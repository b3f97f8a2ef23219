import { climb, headWord } from "../../../extract/climb.ts";
import type { Frame } from "../../../extract/frame/index.ts";
import type { Range } from "../../../text/index.ts";
import type { DraftContext } from "../draft.ts";

/** Words with which another clause begins. */
const clause =
  /\b(?:that|who|which|whose|where|when|while|after|before|because|since|although|though|until|if|but)\b/iu;
/** Acts of words: what they are about happens somewhere else, and at another time, than they do. */
const verbal: ReadonlySet<string> = new Set("ACCUSE REJECT REQUEST THREATEN AGREE SUPPORT CONCEDE".split(" "));
/** From so many steps, words and commas on it is all the same how many there are. */
const most = { steps: 6, words: 15, commas: 2 };

/** What holds of some words, and how far: 0 to 1. */
export type Named = readonly [name: string, holds: number | boolean];

/** Where words of an act's sentence stand to the act: on what they hang, and what lies between. */
export function inSentence(context: DraftContext, trigger: Range, range: Range): Named[] {
  const [first, second] = range.start < trigger.start ? [range, trigger] : [trigger, range];
  const between = context.text.slice(first.end, second.start);
  const way = wayBetween(context, range, trigger);
  const share = (count: number, of: keyof typeof most) => Math.min(1, count / most[of]);
  return [
    ["clause between", clause.test(between)],
    ["commas between", share(between.split(",").length - 1, "commas")],
    ["words between", share(between.split(/\s+/u).length, "words")],
    ["steps between", way === null ? 1 : share(way.steps, "steps")],
    ["under another verb", way?.isUnderVerb === true],
    ["act under another verb", way?.isActUnderVerb === true],
    ["behind", range.start >= trigger.end],
  ];
}

interface Way {
  readonly steps: number;
  /** Whether a verb stands between the words, or the act, and what both hang on. */
  readonly isUnderVerb: boolean;
  readonly isActUnderVerb: boolean;
}

/** The way through the tree from some words to others; null where none leads there. */
function wayBetween({ trees }: DraftContext, from: Range, to: Range): Way | null {
  const [start, end] = [headWord(trees.syntax, from), headWord(trees.syntax, to)];
  if (start === null || end === null) return null;
  const upFrom = (word: number) => [word, ...climb(trees.syntax, word).map(({ head }) => head)];
  const [own, above] = [upFrom(start), upFrom(end)];
  const up = own.findIndex((word) => above.includes(word));
  if (up < 0) return null;
  const down = above.indexOf(own[up] ?? end);
  const hasVerb = (words: readonly number[]) => words.some((word) => trees.isVerb(word));
  return {
    steps: up + down,
    isUnderVerb: hasVerb(own.slice(1, up)),
    isActUnderVerb: hasVerb(above.slice(1, down + 1)),
  };
}

/** What sort of act it is, by which its days and places are told. */
export function sortOf(frame: Frame): "verbal" | "material" | "standing" {
  if (frame.kind === "event") return verbal.has(frame.plover.value) ? "verbal" : "material";
  return frame.kind === "transfer" ? "material" : "standing";
}

/** Whether somebody says the one words, and the others stand outside of what he says. */
export function areParted(context: DraftContext, inside: Range, outside: Range): boolean {
  const around = context.statementsOver(outside);
  return context.statementsOver(inside).some((one) => !around.includes(one));
}
