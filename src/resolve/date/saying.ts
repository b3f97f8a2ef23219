import type { DateExpression } from "../../extract/date/index.ts";

const verbs = new Set(
  (
    "said says told tells wrote writes stated added remarked noted warned announced declared argued claimed insisted replied " +
    "answered asked explained acknowledged conceded admitted confirmed denied testified tweeted posted commented continued recalled " +
    "vowed pledged promised urged called speaking writing testifying talking responding answering commenting addressing briefing " +
    "questioned pressed interviewed quoted published issued released delivered"
  ).split(" "),
);
const participles =
  /^(?:speaking|asked|issued|released|published|posted|delivered|writing|testifying|addressing|quoted|interviewed|talking|commenting|responding|answering|questioned|pressed|dated|broadcast|aired)$/i;
const nouns =
  /\b(?:statement|speech|interview|communiqu[eé]|briefing|address|letter|report|message|post|tweet|remarks|press conference|news conference|telegram|broadcast|testimony|memo|article|op-ed|editorial|filing|comments|video|hearing)\b[^.;“”"]{0,60}$/i;

/** Whether an expression tells when something was said: "said on Tuesday", "in a speech on 5 May". */
export function isSaying(text: string, { verb, noun, core }: DateExpression): boolean {
  if (noun !== null) return false;
  if (verb !== null && verbs.has(lastWord(text, verb))) return true;
  return nouns.test(text.slice(Math.max(0, core.start - 80), core.start));
}

/**
 * Whether it tells when something was said by words beside the verb of saying: "In a statement issued on Sunday, ...",
 * "Speaking on Monday, ...".
 */
export function introducesSaying(text: string, { verb, noun }: DateExpression): boolean {
  return noun === null && verb !== null && participles.test(text.slice(verb.start, verb.end));
}

function lastWord(text: string, range: { start: number; end: number }): string {
  return /[\p{L}]+$/u.exec(text.slice(range.start, range.end))?.[0].toLowerCase() ?? "";
}
