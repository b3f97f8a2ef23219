import type { NoticeKind } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import type { Claims } from "./claims.ts";
import { insideQuotation } from "./find-cues.ts";
import type { Line, Page, Unit } from "./page.ts";

/** What a page says of its own text: that it was corrected, updated, or needs a word before it is read. */
export interface Notice {
  readonly range: Range;
  readonly kind: NoticeKind;
}

const itself =
  "(?:this|the|an earlier version of this|a previous version of this|an earlier version of the|an earlier) (?:article|story|report|post|headline|piece|column|page|version|dispatch|blog|item|caption)";
const kinds: readonly (readonly [kind: Notice["kind"], pattern: RegExp])[] = [
  ["clarification", /^\W?clarifications?(?: appended)?\s?(?::|\(|—|–|-|\.?$)/iu],
  [
    "correction",
    /^\W?(?:corrections?|corrects?|corrected|for the record|setting the record straight|errat(?:um|a))(?: appended| notice|,? [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?)?\s?(?::|\(|—|–| - |\.?$)/iu,
  ],
  [
    "editors-note",
    /^\W?(?:editors?[’'`]?s?[’'`]? ?note|note (?:to|from) (?:the )?(?:editors?|readers?)|a note (?:to|from) .{2,30}|ed[’']?s? note)\s?(?::|—|–|-|\.?$)/iu,
  ],
  ["correction", new RegExp(`^\\W?${itself} (?:was|were|has been|have been) (?:amended|corrected|edited)\\b`, "iu")],
  [
    "correction",
    /^\W?(?:an? (?:earlier|previous) version of (?:this|the) (?:article|story|report|post|headline|piece|column|page|caption|dispatch)|an earlier (?:article|story|report|headline|dispatch) (?:mis|incorrectly|wrongly))\b/iu,
  ],
  [
    "correction",
    /^\W?an article (?:in some editions |in some copies |published )?(?:on |last )\p{Lu}.{0,160}\b(?:misstated|misidentified|incorrectly|erroneously|misspelled|referred imprecisely|misquoted|omitted)\b/u,
  ],
  ["update", new RegExp(`^\\W?${itself} (?:was|has been|will be|is being|is) (?:last )?updated\\b`, "iu")],
  [
    "update",
    /^\W?(?:this is a (?:developing|breaking)(?: news)? story|this story is developing|(?:this|the) story will be updated|developing story\b|more details? to follow|more to follow|more to come)\b/iu,
  ],
  [
    "update",
    /^\W?(?:updates?|updated)(?: \d{1,2}[:.]\d{2}.{0,12}| \(.{2,24}\)|, .{3,30}| with .{3,60})?\s?(?::|—|–| - )/iu,
  ],
];
const bareLabel = /^\W?(?:correction|clarification|editors?[’']?s?[’']? note)s?(?: appended)?\W*$/iu;
const updateNews = /^\W?(?:updates?|updated)\b/iu;
/** How many lines below a bare "CORRECTION:" belong to it at most. */
const below = 4;
/** How many sentences a notice has at most. */
const mostSentences = 6;

/**
 * Finds the notices and claims them. A paragraph of news after "UPDATE:" is a notice too, but stays the report's prose:
 * `claims` does not get it.
 */
export function findNotices(page: Page, claims: Claims): Notice[] {
  const found: Notice[] = [];
  page.units.forEach((unit, index) => {
    if (claims.of(index) !== undefined) return;
    const kind = kinds.find(([, pattern]) => pattern.test(unit.words))?.[0];
    if (kind === undefined || insideQuotation(page, unit)) return;
    const line = page.lines[unit.line];
    if (line === undefined) return;
    const isNews = updateNews.test(unit.words);
    if (isNews && index !== line.from) return;
    const end = endOf(page, index, unit, line);
    found.push({ range: { start: unit.start, end }, kind });
    if (!isNews) for (let i = index; (page.units[i]?.end ?? end + 1) <= end; i++) claims.claim(i, "kept");
  });
  return found;
}

/**
 * Where a notice ends: with its paragraph, or, where the whole report stands on one line, with its sentence at the top,
 * and with the line at the end.
 */
function endOf(page: Page, index: number, unit: Unit, line: Line): number {
  if (bareLabel.test(line.words)) return /appended/i.test(line.words) ? line.end : endBelow(page, unit.line);
  return line.to - index <= mostSentences ? line.end : unit.end;
}

/** A label alone has the lines below it, to the page's end or the most that a notice has. */
function endBelow({ lines }: Page, line: number): number {
  const after = lines.slice(line + 1, line + 1 + below);
  const last = lines.length - line - 1 <= below ? after.at(-1) : after[0];
  return last?.end ?? lines[line]?.end ?? 0;
}
