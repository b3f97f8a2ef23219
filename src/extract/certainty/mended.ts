import type { Range } from "../../text/index.ts";

/** A text's words with their Universal Dependencies, one item a word. */
export interface ReadWords {
  readonly words: readonly Range[];
  readonly upos: readonly string[];
  /** The word that heads each word; -1 for a root. */
  readonly head: ArrayLike<number>;
  readonly relation: readonly string[];
}

/**
 * A parse in which two slips of a small parser are mended, that the order of words shows.
 *
 * An infinitive with "to", a gerund, or "having" with a participle, right behind a verb is what that verb takes, and not its
 * head: "*failed* to protect the convoy", "*denies* having shipped them", "*denied* arming them". A word in small letters with
 * a helping verb is no name: "the purchase was *dropped*".
 *
 * @param lower - the words in lower case.
 */
export function mended(text: string, read: ReadWords, lower: readonly string[]): ReadWords {
  const { words, upos } = read;
  const written = (at: number) => text.slice(words[at]?.start ?? 0, words[at]?.end ?? 0);
  const helped = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    const over = read.head[at] ?? -1;
    if (over > at && /^aux/u.test(read.relation[at] ?? "") && upos[over] === "PROPN" && written(over) === lower[over])
      helped.add(over);
  }
  const infinitives = new Set<number>();
  const turned: (readonly [over: number, below: number])[] = [];
  for (let over = 0; over < words.length; over++) {
    const below = read.head[over] ?? -1;
    if (below > over && isVerb(read, lower, over) && takesNext(read, lower, over, below)) turned.push([over, below]);
    else if (isBesideGerund(read, lower, over)) turned.push([over, over + 1]);
    if (isAdverbialInfinitive(read, lower, over)) infinitives.add(over);
  }
  if (helped.size === 0 && turned.length === 0 && infinitives.size === 0) return read;
  const head = Array.from({ length: words.length }, (_, at) => read.head[at] ?? -1);
  const relation = read.relation.map((one, at) => (infinitives.has(at) ? "xcomp" : one));
  for (const [over, below] of turned) {
    head[over] = head[below] ?? -1;
    relation[over] = relation[below] ?? "dep";
    head[below] = over;
    relation[below] = "xcomp";
    for (let at = 0; at < over; at++) if (head[at] === below) head[at] = over;
    const subject = strandedSubject(upos, head, relation, over);
    if (subject !== null) head[subject] = over;
    helped.add(over);
  }
  return { ...read, upos: upos.map((part, at) => (helped.has(at) ? "VERB" : part)), head, relation };
}

/** "Continued *to deny*": an infinitive right behind its verb that the tree has for an adverb. */
function isAdverbialInfinitive({ upos, head, relation }: ReadWords, lower: readonly string[], at: number): boolean {
  const over = at - 2;
  const isVerbs = upos[at] === "VERB" && upos[over] === "VERB";
  return isVerbs && relation[at] === "advmod" && head[at] === over && lower[at - 1] === "to";
}

/** A verb that hangs on the word on which the gerund right behind it hangs as well. */
function isBesideGerund(read: ReadWords, lower: readonly string[], at: number): boolean {
  const next = at + 1;
  return (
    /^(?:advmod|acl:relcl|dep|punct)$/u.test(read.relation[at] ?? "") &&
    read.head[at] === read.head[next] &&
    isVerb(read, lower, at) &&
    read.upos[next] === "VERB" &&
    /ing$/u.test(lower[next] ?? "")
  );
}

/** Verbs of denying are taken for adverbs before what is denied. */
function isVerb({ upos }: ReadWords, lower: readonly string[], at: number): boolean {
  return upos[at] === "VERB" || /^den(?:y|ies|ied)$/u.test(lower[at] ?? "");
}

/** The second of two subjects of the word over a verb that has none, right before it: "the UN said that *Oslo* had denied". */
function strandedSubject(
  upos: readonly string[],
  head: readonly number[],
  relation: readonly string[],
  verb: number,
): number | null {
  const isSubjectOf = (at: number, of: number) => head[at] === of && /^nsubj/u.test(relation[at] ?? "");
  let at = verb - 1;
  while (at > 0 && /^(?:AUX|ADV|PART)$/u.test(upos[at] ?? "")) at--;
  const over = head[verb] ?? -1;
  const all = head.flatMap((_, word) => (isSubjectOf(word, over) && word < verb ? [word] : []));
  const hasOwn = head.some((_, word) => isSubjectOf(word, verb));
  return !hasOwn && all.length > 1 && all.at(-1) === at ? at : null;
}

/** Whether a clause or gerund that another word heads begins right behind a verb that hangs on that word. */
function takesNext({ upos }: ReadWords, lower: readonly string[], over: number, below: number): boolean {
  let next = over + 1;
  if (below === next && upos[below] === "VERB" && /ing$/u.test(lower[below] ?? "")) return true;
  if (lower[next] !== "to" && lower[next] !== "having") return false;
  for (next += 1; next < below && (upos[next] === "ADV" || /^(?:be|have|been)$/u.test(lower[next] ?? "")); next++);
  return next === below && /^(?:VERB|AUX)$/u.test(upos[below] ?? "");
}
