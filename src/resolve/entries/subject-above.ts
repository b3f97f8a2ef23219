import { wordsWithin } from "../../extract/climb.ts";
import { subjectOf } from "../../extract/subject.ts";
import type { Trees } from "../../extract/trees.ts";
import type { Actor } from "../../record/index.ts";
import { overlaps, type Range } from "../../text/index.ts";

/** Whom a pronoun stands for, and by which rule. */
interface AboveReading {
  readonly id: string;
  readonly rule: "subject-of-clause-above" | "subject-of-sentence-before";
}

const bodies: ReadonlySet<Actor["kind"]> = new Set<Actor["kind"]>([
  "state",
  "igo",
  "organisation",
  "armed-group",
  "company",
]);

/**
 * Whom an "it" that nothing else has settled stands for: as a subject the state or body that is the subject of the clause
 * above it, else of the sentence before in the same paragraph; as an object only the latter, where it does not act itself;
 * null for all others.
 *
 * @example
 * // "Pyongyang continues to deny that it has delivered any": Pyongyang
 * // "Slovenia gave Ukraine 28 tanks. Two years later it trained deminers": Slovenia
 */
export function subjectAbove(
  trees: Trees,
  actors: readonly Actor[],
  pronoun: Range,
  sentence: Range,
): AboveReading | null {
  const [at] = wordsWithin(trees.syntax, pronoun);
  if (at === undefined || trees.word(at) !== "it") return null;
  const verb = trees.head(at);
  if (!trees.isVerb(verb)) return null;
  if (verb < at) return objectAbove(trees, actors, at, sentence);
  for (let word = verb, steps = 0; steps < 3; steps++) {
    const head = trees.head(word);
    if (head < 0 || head > word || !/^(?:ccomp|xcomp|conj)$/u.test(trees.kind(word))) break;
    const id = bodyAt(trees, actors, subjectOf(trees, head));
    if (id !== null && trees.kind(word) === "ccomp") return { id, rule: "subject-of-clause-above" };
    word = head;
  }
  const id = bodyAt(trees, actors, subjectOfSentenceBefore(trees, sentence));
  return id === null ? null : { id, rule: "subject-of-sentence-before" };
}

/** "Malta's navy is small. Italy gave it two boats": the subject before, where it does not act itself and no other stands nearer. */
function objectAbove(trees: Trees, actors: readonly Actor[], at: number, sentence: Range): AboveReading | null {
  const verb = trees.head(at);
  if (!/^i?obj$/u.test(trees.kind(at))) return null;
  const id = bodyAt(trees, actors, subjectOfSentenceBefore(trees, sentence));
  if (id === null || id === bodyAt(trees, actors, subjectOf(trees, verb))) return null;
  const until = trees.syntax.words[at]?.start ?? sentence.start;
  const isNamedNearer = wordsWithin(trees.syntax, { start: sentence.start, end: until }).some((word) => {
    const other = /^(?:NOUN|PROPN)$/u.test(trees.upos(word)) ? bodyAt(trees, actors, word) : null;
    return other !== null && other !== bodyAt(trees, actors, subjectOf(trees, verb));
  });
  if (isNamedNearer) return null;
  return { id, rule: "subject-of-sentence-before" };
}

function subjectOfSentenceBefore(trees: Trees, { start }: Range): number | null {
  const { words } = trees.syntax;
  const [first] = wordsWithin(trees.syntax, { start, end: trees.text.length });
  if (first === undefined || first === 0) return null;
  if (/\n\s*\n/u.test(trees.text.slice(words[first - 1]?.end ?? 0, start + 1))) return null;
  let root = first - 1;
  while (root >= 0 && trees.head(root) >= 0) root--;
  return root < 0 ? null : subjectOf(trees, root);
}

/** The state or body that the smallest words with a noun in them stand for. */
function bodyAt(trees: Trees, actors: readonly Actor[], noun: number | null): string | null {
  const range = noun === null ? undefined : trees.syntax.words[noun];
  if (range === undefined) return null;
  let named: Actor | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const actor of actors) {
    for (const mention of actor.mentions) {
      const length = mention.end - mention.start;
      if (length >= least || !overlaps(mention, range)) continue;
      [named, least] = [actor, length];
    }
  }
  return named !== null && bodies.has(named.kind) ? named.id : null;
}
