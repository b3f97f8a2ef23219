import type { Range } from "../../text/index.ts";
import { dependents, plain, wordsWithin } from "../syntax/climb.ts";
import type { Parsed } from "../syntax/parsed.ts";

/** Verbs of saying whose object is who is spoken to; of all others it is what is said. */
const tells =
  /^(?:tell|told|telling|tells|warn|caution|urge|assure|reassure|remind|inform|notif(?:y|ie)|advis|ask|beg|implor|order|instruct|invit|press|lobb(?:y|ie)|promis|challeng|thank|brief|counsel|entreat|exhort|alert|persuad|convinc|call(?:ed|s|ing)? on)/i;

const objects = new Set(["obj", "iobj"]);
const oblique = new Set(["obl"]);
const caseOnly = new Set(["case"]);

/**
 * The head words of whom a statement is addressed to, by their place in `syntax.words`: the object of a verb of telling
 * ("warned Seoul against"), any verb's second object, and who stands behind "to" or "on" ("said to reporters", "called on").
 *
 * @param content what is said; its words address nobody.
 */
export function addresseeWords(
  syntax: Parsed,
  text: string,
  cue: readonly Range[],
  content: readonly Range[],
): number[] {
  const said = new Set(content.flatMap((range) => wordsWithin(syntax, range)));
  const word = (at: number) => text.slice(syntax.words[at]?.start ?? 0, syntax.words[at]?.end ?? 0).toLowerCase();
  const found = new Set<number>();
  for (const range of cue) {
    for (const verb of wordsWithin(syntax, range)) {
      if (syntax.upos[verb] !== "VERB") continue;
      const telling = tells.test(text.slice(syntax.words[verb]?.start ?? 0, range.end));
      for (const object of dependents(syntax, verb, objects)) {
        if (telling || plain(syntax.relation[object]) === "iobj") found.add(object);
      }
      for (const other of dependents(syntax, verb, oblique)) {
        const prepositions = dependents(syntax, other, caseOnly).map(word);
        if (prepositions.includes("to") || (prepositions.includes("on") && /^call/.test(word(verb)))) found.add(other);
      }
    }
  }
  return [...found].filter((at) => !said.has(at)).sort((a, b) => a - b);
}
