import type { Range } from "../../text/index.ts";
import type { Abbreviation } from "./abbreviations.ts";
import type { EntityIndex } from "./entity-index.ts";
import type { Frame } from "./frame.ts";
import { anyRole, organisationOf } from "./look-up.ts";
import { letterKey } from "./tokens.ts";

/** What the name of an instrument ends on, with its year or number: "Patriot Act", "Resolution 1701". */
const instrument =
  /\S\s(?:Act|Law|Bill|Treaty|Convention|Accords?|Agreement|Pact|Protocol|Charter|Constitution|Amendment|Resolution|Directive|Statute|Covenant|Memorandum)(?:\s(?:of|No\.?))?(?:\s\d{1,4})?$|^(?:Resolution|Directive|Protocol)\s\d+$/u;
/** What only laws and treaties have done to them; what is passed, by those who make laws. */
const enacted = /^(?:enact|ratif|repeal|veto)/iu;
const passed = /^pass(?:es|ed|ing)?$/iu;

/**
 * The laws and treaties of a report, which act for nobody: names that the model takes for laws or that end on a word for
 * one, their short names from brackets, and whatever is enacted, ratified, repealed, vetoed, or passed by a parliament.
 */
export class Laws {
  private readonly keys = new Set<string>();

  constructor(
    private readonly frame: Frame,
    entities: EntityIndex,
    short: readonly Abbreviation[],
  ) {
    for (const { label, range, probability } of entities.all)
      if (label === "law" && probability >= 0.5) this.keys.add(keyOf(frame.slice(range)));
    for (const name of this.enactedNames()) this.keys.add(keyOf(frame.slice(name)));
    for (const { short: letters, full } of short) if (this.has(full)) this.keys.add(keyOf(letters));
  }

  /** Whether a range is the name of a law of the report, whatever it ends on: a person's may be "Law". */
  isMarked(range: Range): boolean {
    return this.keys.has(keyOf(this.frame.slice(range)));
  }

  /** Whether a range is the name of a law: never where the ontology knows an organisation by it ("Warsaw Pact"). */
  has(range: Range): boolean {
    const words = this.frame.slice(range).replace(/^the\s|['’]s?$/giu, "");
    return (instrument.test(words) || this.keys.has(keyOf(words))) && organisationOf(words) === null;
  }

  private enactedNames(): Range[] {
    const { frame } = this;
    return frame.words.flatMap((word, i) => {
      if (frame.syntax?.upos[i] !== "PROPN" || !/^(?:obj|nsubj:pass)$/u.test(frame.syntax.relation[i] ?? "")) return [];
      const verb = frame.syntax.head[i] ?? -1;
      const said = frame.slice(frame.words[verb] ?? word);
      return enacted.test(said) || (passed.test(said) && this.isOfLawmakers(verb)) ? [this.nameUpTo(word)] : [];
    });
  }

  /** A word with the capitalised ones right before it. */
  private nameUpTo(word: Range): Range {
    const { tokens } = this.frame;
    let first = this.frame.tokenFrom(word.start);
    while (tokens[first]?.gap === " " && tokens[first - 1]?.capital === true) first--;
    return { start: tokens[first]?.start ?? word.start, end: word.end };
  }

  private isOfLawmakers(verb: number): boolean {
    const { frame } = this;
    return frame.words.slice(Math.max(0, verb - reach), verb + reach).some((range, i) => {
      const word = Math.max(0, verb - reach) + i;
      const isDoer = /^(?:nsubj|obl)/u.test(frame.syntax?.relation[word] ?? "") && frame.syntax?.head[word] === verb;
      return isDoer && anyRole(frame.slice(range))?.sector === "LEG";
    });
  }
}

/** How far from a verb its subject is looked for, in words. */
const reach = 15;

function keyOf(words: string): string {
  return letterKey(words.replace(/^the\s/iu, ""));
}
