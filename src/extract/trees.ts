import { plain } from "./climb.ts";
import type { Parsed } from "./parsed.ts";

const none: readonly number[] = [];
const participle = /(?:ed|en|t|ht|ne|wn|ung|de|ld)$/u;
/** Verbs of what one does oneself, which have no passive. */
const withoutPassive =
  /^(?:died|fled|went|came|fell|arrived|returned|escaped|remained|stayed|appeared|disappeared|vanished|collapsed|confessed|pleaded|resigned|apologi[sz]ed|crashed|exploded|survived|lived|ended|began)$/u;

/** Looks at what hangs on what in a text, word by word. */
export class Trees {
  private readonly children = new Map<number, number[]>();
  /** The words asked for until now, in lower case. */
  private readonly lower: (string | undefined)[] = [];

  constructor(
    readonly text: string,
    readonly syntax: Parsed,
  ) {
    for (let word = 0; word < syntax.words.length; word++) {
      const head = syntax.head[word] ?? -1;
      const known = this.children.get(head);
      if (known === undefined) this.children.set(head, [word]);
      else known.push(word);
    }
  }

  get size(): number {
    return this.syntax.words.length;
  }

  /** The word in lower case. */
  word(at: number): string {
    const known = this.lower[at];
    if (known !== undefined) return known;
    const word = this.slice(at, at + 1).toLowerCase();
    if (at >= 0) this.lower[at] = word;
    return word;
  }

  /** The text of the words [first, last). */
  slice(first: number, last: number): string {
    return this.text.slice(this.syntax.words[first]?.start ?? 0, this.syntax.words[last - 1]?.end ?? 0);
  }

  upos(at: number): string {
    return this.syntax.upos[at] ?? "X";
  }

  head(at: number): number {
    return this.syntax.head[at] ?? -1;
  }

  /** The relation to the head without its subtype: "nsubj" of "nsubj:pass". */
  kind(at: number): string {
    return plain(this.relation(at));
  }

  relation(at: number): string {
    return this.syntax.relation[at] ?? "dep";
  }

  /** The words that hang on a word directly, with one of these relations (subtypes count); with none given all. */
  childrenOf(at: number, ...kinds: readonly string[]): readonly number[] {
    const all = this.children.get(at) ?? none;
    return kinds.length === 0 ? all : all.filter((child) => kinds.includes(this.kind(child)));
  }

  /** A word and what "and" and commas join to it. */
  joined(at: number): number[] {
    return [at, ...this.childrenOf(at, "conj").flatMap((one) => this.joined(one))];
  }

  isVerb(at: number): boolean {
    return /^(?:VERB|AUX)$/u.test(this.upos(at));
  }

  /**
   * Whether a verb is passive: "was delivered", a participle behind its noun, "missiles supplied by Iran", and the second of
   * two, "was caught and handed over".
   */
  isPassive(at: number): boolean {
    if (this.word(at).endsWith("ing")) return false;
    let before = at - 1;
    while (before >= 0 && /^(?:ADV|PART)$/u.test(this.upos(before)) && this.word(before) !== "to") before--;
    if (/^(?:is|are|was|were|be|been|being)$/u.test(this.word(before))) return true;
    if (/^(?:has|have|had)$/u.test(this.word(before))) return false;
    if (this.kind(at) === "conj") return this.isSecondPassive(at);
    return this.kind(at) === "acl" && this.relation(at) !== "acl:relcl" && /(?:ed|en|t|ht|ne)$/u.test(this.word(at));
  }

  /** Whether a word before a verb denies it: "did not sign", "no longer backs", "won't". */
  isNegated(verb: number): boolean {
    const before = this.childrenOf(verb, "advmod", "aux").filter((one) => one < verb);
    return before.some((one) => /^(?:not|n['’]?t|t|never|longer|wo|won|wouldn)$/u.test(this.word(one)));
  }

  /** A participle joined to a passive verb, with neither subject, helping verb nor object of its own. */
  private isSecondPassive(at: number): boolean {
    const first = this.head(at);
    const own = this.childrenOf(at, "nsubj", "aux", "obj", "ccomp", "xcomp");
    if (first < 0 || first > at || own.length > 0 || !participle.test(this.word(at))) return false;
    return !withoutPassive.test(this.word(at)) && this.isVerb(first) && this.isPassive(first);
  }
}
