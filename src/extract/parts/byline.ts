import type { Range } from "../../text/index.ts";
import type { Claims } from "./claims.ts";
import { datelineAt } from "./dateline.ts";
import { agencyName, day, personName } from "./names.ts";
import type { Page } from "./page.ts";

/** Who wrote a report, where the page says so: "By Jane Doe and John Roe". */
export interface Byline {
  readonly range: Range;
  /** The names without "By", titles and places; empty for "By Staff Writer". */
  readonly names: readonly Range[];
}

const label = /^(?:by(?:line)?|written by|story by|reported by|words by|text by|from|authors?)(?:\s?:)?\s+/iu;
const strongLabel = /^(?:by|byline|written by|story by|reported by|words by|text by|authors?)(?:\s?:)?\s+/iu;
const name = new RegExp(`^${personName}$`, "u");
const place = "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]+(?: (?:de |al |the )?\\p{Lu}[\\p{L}\\p{M}.’'-]+){0,2})";
const inPlace = new RegExp(`^(?:in|at|from|near) ${place}(?:(?:,| and| in) ${place}){0,3}$`, "u");
const withPlace = new RegExp(`^(${personName}) (?:in|at|from|near) ${place}(?:(?:,| and| in) ${place}){0,3}$`, "u");
const forOutlet = /^(?:for|of|with) (?:the )?\p{Lu}[\p{L}.&’' -]{1,40}$/iu;
const role =
  /\b(?:writers?|reporters?|correspondents?|editors?|bureau|desk|staff|columnists?|contributors?|agenc(?:y|ies)|press|news|times|post|journal|herald|tribune|chief|author|analyst|fellow|professor|guardian|bbc|cnn|online|international|monitor|gazette|media|service|wire|network)\b/iu;
const date = new RegExp(
  `^(?:\\d{4}|(?:(?:published|updated|posted|on)\\b:? ?)?${day}(?:[ ,|•·]+\\d{1,2}[:.]\\d{2}.{0,12})?)$`,
  "iu",
);
const never =
  /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|contrast|comparison|law|then|now|the time|definition|accident|design|air|land|sea|north|south|east|west|email|phone)\b/iu;
const separator = /\s*(?:,|\||•|·|\/|;|\s[–—-]\s|\s&\s|\s(?:and|AND|And|with)\s|\bBy\b)\s*/u;
const runsOn = new RegExp(`^By (${personName})(?:,? [^.]{0,40}?)?\\s+(?=\\p{Lu}{2})`, "u");
const longest = 180;

/**
 * Claims the byline lines; the first is the report's, and more are stray. A line is a byline where it has nothing but a
 * label, names, and what goes with a name: an agency, a role, a place, a day.
 */
export function findByline(page: Page, claims: Claims): Byline | null {
  let first: Byline | null = null;
  const prose = page.lines.findIndex((line, i) => claims.ofLine(i) === undefined && isProse(line.words));
  page.lines.forEach((line, index) => {
    if (claims.ofLine(index) !== undefined || line.words.length > longest) return;
    const isHead = index > 0 && index <= Math.max(prose, 1) && index < 8;
    const names = namesIn(line.words, isHead);
    if (names === null || (!strongLabel.test(line.words) && names.some((words) => isInStory(page.text, words)))) return;
    const at = page.text.indexOf(line.words, line.start);
    claims.claimLine(index, first === null ? "kept" : "byline");
    first ??= { range: line, names: names.map((words) => rangeOf(page.text, words, at)) };
  });
  return first ?? opening(page);
}

/** "By Jane Doe KYIV (AP) —": a byline that runs into the dateline. */
function opening({ text, lines }: Page): Byline | null {
  const [line] = lines;
  if (!line?.words.startsWith("By ")) return null;
  const match = runsOn.exec(line.words.slice(0, 120));
  if (match?.[1] === undefined) return null;
  const at = text.indexOf(line.words, line.start);
  for (const words of nameCuts(match[1])) {
    const end = at + 3 + words.length;
    const rest = /^(?:,? (?:Associated Press|Reuters|AFP|Staff Writer))?\s+/u.exec(text.slice(end, end + 40))?.[0];
    if (rest === undefined || datelineAt(text.slice(end + rest.length, end + 140), end + rest.length) === null)
      continue;
    return { range: { start: at, end: end + rest.trimEnd().length }, names: [{ start: at + 3, end }] };
  }
  return null;
}

/** The first words of a name, longest first: it may have swallowed the first word of a place. */
function nameCuts(words: string): string[] {
  const parts = words.split(" ");
  return parts.map((_, i) => parts.slice(0, parts.length - i).join(" ")).filter((cut) => cut.includes(" "));
}

/** The names in a line that is a byline, or null where it is none; an unlabelled one counts only at a report's head. */
function namesIn(words: string, isHead: boolean): string[] | null {
  if (!isHead && !/^[abrstwABRSTW]/.test(words)) return null;
  const labelled = (isHead ? label : strongLabel).exec(words)?.[0];
  if (labelled === undefined && !isHead) return null;
  const rest = words
    .slice(labelled?.length ?? 0)
    .replace(/\s*[([]?(?:@\w+|[\w.]+@[\w.]+\w)[)\]]?/gu, "")
    .replace(/\.$/u, "");
  const names: string[] = [];
  let others = 0;
  for (const piece of rest.split(separator)) {
    if (piece === "") continue;
    const placed = withPlace.exec(piece)?.[1];
    if (placed !== undefined && !never.test(placed) && !role.test(placed)) {
      names.push(placed);
      others++;
    } else if (agencyName(piece) !== undefined || date.test(piece) || inPlace.test(piece) || forOutlet.test(piece))
      others++;
    else if (role.test(piece) && piece.split(" ").length <= 7 && /^\p{Lu}/u.test(piece)) others++;
    else if (name.test(piece) && !never.test(piece)) names.push(piece);
    else return null;
  }
  if (labelled !== undefined) return names.length > 0 || others > 0 ? names : null;
  return names.length > 0 && others > 0 && names.length + others <= 4 && !/^\p{Lu}+$/u.test(rest) ? names : null;
}

/** Whether the text has a person's last name more than once: then it is about them, not by them. */
function isInStory(text: string, words: string): boolean {
  return text.split(words.slice(words.lastIndexOf(" ") + 1)).length > 2;
}

function rangeOf(text: string, words: string, from: number): Range {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

/** Whether a line reads like a sentence of the report: an end mark, and more than a headline's words. */
export function isProse(words: string): boolean {
  return /[.!?…]["'”’)\]]*$/u.test(words) && words.length > 90;
}
