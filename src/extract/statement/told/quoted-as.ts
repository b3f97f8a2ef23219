import type { Range } from "../../../text/index.ts";
import type { StatementDraft } from "../statements.ts";
import type { Said } from "./said.ts";

const rule = "quoted-as-saying";

/** Who is quoted, by which words, and what he is quoted as saying. */
const quoted =
  /^(?<who>\S.*?)\s+(?<how>as (?:saying|telling|writing|declaring|stating|claiming|warning|reporting|confirming|denying|insisting))\b:?\s+(?:that\s+)?(?=\S)/su;

/**
 * What somebody is quoted as saying by whoever quotes him: "the agency quoted *officers* as saying that Egypt had fired". The
 * agency's statement stays; this one is told within it.
 */
export function quotedAs(text: string, drafts: readonly StatementDraft[]): Said[] {
  return drafts.flatMap(({ cue, content }): Said[] => {
    const [saying] = cue;
    const [first, ...more] = content;
    if (saying === undefined || first === undefined || !/\b(?:quot|cit)(?:e[ds]?|ing)$/iu.test(saying.text)) return [];
    const found = quoted.exec(text.slice(first.start, first.end));
    const { who = "", how = "" } = found?.groups ?? {};
    if (found === null || /[.;:“"]/u.test(who)) return [];
    const source: Range = { start: first.start, end: first.start + who.length };
    const at = first.start + found[0].indexOf(how, who.length);
    const rest = { start: first.start + found[0].length, end: first.end };
    return [{ rule, source, cue: { start: at, end: at + how.length }, content: [rest, ...more] }];
  });
}
