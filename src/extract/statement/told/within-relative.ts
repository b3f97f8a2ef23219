import type { Range } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import type { StatementDraft } from "../statements.ts";
import { relativePronoun } from "./relative-pronoun.ts";

/** How many characters before a speaker its relative pronoun is looked for in. */
const reach = 16;

/**
 * What is said in a relative clause, without what the sentence goes on with behind it: "The cleric, who Riyadh says *led the
 * plot*, denied the charge". Null where nothing is too much.
 */
export function withinRelative(trees: Trees, { speakerSpan, cue, content }: StatementDraft): Range[] | null {
  const [words] = cue;
  if (words === undefined || speakerSpan === null || speakerSpan.end > words.start) return null;
  const { text, syntax } = trees;
  const from = Math.max(0, speakerSpan.start - reach);
  const relative = relativePronoun.exec(text.slice(from, speakerSpan.start));
  if (relative === null || text.slice(speakerSpan.end, words.start).includes(",")) return null;
  const clause = from + relative.index;
  const start = (word: number) => syntax.words[word]?.start ?? 0;
  const isMain = (_: unknown, verb: number) =>
    trees.upos(verb) === "VERB" &&
    trees.childrenOf(verb, "nsubj").some((subject) => start(subject) < clause) &&
    start(verb) > words.end;
  const main = syntax.words.findIndex(isMain);
  const end = text.lastIndexOf(",", start(main));
  if (main < 0 || end < words.end || start(main) - end > 2) return null;
  const kept = content.flatMap((part) => {
    if (part.start >= end) return [];
    return [{ start: part.start, end: part.end > start(main) ? end : part.end }];
  });
  const isShorter = kept.length < content.length || kept.some((part, i) => part.end < (content[i]?.end ?? 0));
  return isShorter && kept.length > 0 ? kept : null;
}
