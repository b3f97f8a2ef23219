import type { Range } from "../../text/index.ts";
import type { Claims } from "./claims.ts";
import { agencyName, day } from "./names.ts";
import type { Page } from "./page.ts";

/** Where and when a report was written, as its first sentence opens: "SEOUL, June 21 (Reuters) -". */
export interface Dateline {
  /** All of it, with its dash. */
  readonly range: Range;
  /** The place's words without its state or country: "SEOUL", "BEIRUT/GENEVA"; null where it names only an agency. */
  readonly placeRange: Range | null;
  /** The agency in brackets, or null. */
  readonly agencyRange: Range | null;
  /** The day, or null. */
  readonly dateRange: Range | null;
}

const upper = "\\p{Lu}{2,}[\\p{Lu}.'’-]*(?:[ /]\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
const title =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:[ /](?:(?:de|del|da|al|el|la|of|the|upon|sur) )?\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2}";
const region =
  "(?:,? (?:\\p{Lu}[\\p{L}\\p{M}.]*)(?:[ -](?:and )?\\p{Lu}[\\p{L}\\p{M}.]*){0,3}| \\(\\p{Lu}[\\p{L}]+\\))?";
const dash = "(?:\\s?(?:—|―|–)\\s?|\\s?--+\\s|\\s-\\s|-\\s)";
const opens = `(?=["“'‘«(]?\\p{Lu}|["“‘«]|\\d)`;

/** The shapes of a dateline, most telling first; each with the groups `place`, `date` and `agency` that it can have. */
const shapes: readonly RegExp[] = [
  `(?<place>${upper})${region}(?:,? (?<date>${day}))? ?\\((?<agency>[^()]{2,40})\\)${dash}`,
  `(?<place>${title})${region}(?:,? (?<date>${day}))? ?\\((?<agency>[^()]{2,40})\\)${dash}`,
  `(?<place>${upper}|${title})${region}, (?<date>${day})[.,]? ?/(?<agency>[\\p{L} -]{2,20})/\\. `,
  `(?<place>${upper}|${title})${region}, (?<date>${day})(?:, (?<agency>\\p{Lu}{2,8}))?${dash}`,
  `(?:(?<date>${day}) ?)?\\((?<agency>Reuters|AP|AFP|UPI|Xinhua|Bloomberg|dpa|PTI|ANI|IANS|Kyodo|Yonhap|Anadolu|TASS)\\)${dash}`,
  `(?<place>${upper})${region}${dash}${opens}`,
  `(?<place>${upper}): ${opens}`,
  `(?<place>${title})(?:\\s(?:—|―|–|--+|-)\\s)${opens}`,
].map((source) => new RegExp(`^${source}`, "du"));
const [UPPER_ALONE, UPPER_COLON, TITLE_ALONE] = [5, 6, 7];

/** Labels that stand where a dateline may. */
const notPlaces =
  /^(?:updated?|corrections?|corrected|clarification|exclusive|breaking|watch|video|photos?|analysis|opinions?|note|editor|live|fact|poll|more|read|related|just|developing|boom|busted|wow|ap|afp|upi|reuters|comment|commentary|transcript|interview|explainer|background|q&a|previously|also|report|review|column|editorial|abstract|summary|highlights?|key points|what|why|how|who|where|when|the|a|an|in|on|at|if|but|and|it|he|she|they|we|i|you|this|that|there|factbox|timeline|profile|special|feature|news|world|politics|press|release|statement|byline|by|advertisement|question|answer|part|chapter|day|week|step|rule|no|yes|first|second|third|one|two|three|monday|tuesday|wednesday|thursday|friday|saturday|sunday|president|prime|minister|sen|rep|gov|gen|mr|mrs|ms|dr)\b/iu;

/** What stands within the first words where a dateline does; it only spares trying the shapes. */
const mayOpen = /^[\p{Lu}(\d].{0,80}?(?:[—―–:/]|- |--)/u;

/** How many lines from the top a dateline may stand. */
const searched = 8;

/** Finds the report's dateline at the start of one of its first unclaimed lines, or after a byline that runs into it. */
export function findDateline(page: Page, claims: Claims, byline: Range | null): Dateline | null {
  const isTranscript = page.lines.filter((line) => /^\p{Lu}[\p{Lu} .'’-]{2,30}: /u.test(line.words)).length > 1;
  for (const [index, line] of page.lines.slice(0, searched).entries()) {
    if (claims.ofLine(index) !== undefined) continue;
    const from = byline !== null && byline.start === line.start ? byline.end + 1 : line.start;
    const found = datelineAt(page.text.slice(from, from + 140), from, isTranscript);
    if (found !== null) return found;
  }
  return null;
}

/** The dateline that opens some words, or null. */
export function datelineAt(words: string, offset: number, isTranscript = false): Dateline | null {
  if (!mayOpen.test(words)) return null;
  for (const [shape, pattern] of shapes.entries()) {
    if (shape === UPPER_COLON && (isTranscript || words.length < 110)) continue;
    const match = pattern.exec(words);
    if (match === null) continue;
    const { place, agency } = match.groups ?? {};
    if (place !== undefined && notPlaces.test(place)) continue;
    if (shape === UPPER_ALONE && (place?.split(" ").length ?? 0) > 3) continue;
    if (shape === UPPER_COLON && (place?.split(" ").length ?? 0) > 2) continue;
    if (shape === TITLE_ALONE && words.length < 60) continue;
    if (agency !== undefined && !isCredit(agency)) continue;
    const group = (name: string): Range | null => {
      const [start, end] = match.indices?.groups?.[name] ?? [];
      return start === undefined || end === undefined ? null : { start: offset + start, end: offset + end };
    };
    const placeRange = group("place");
    const range = { start: offset, end: offset + match[0].trimEnd().length };
    if (placeRange === null && group("agency") === null) continue;
    return {
      range,
      placeRange,
      agencyRange: group("agency"),
      dateRange: group("date"),
    };
  }
  return null;
}

/** Whether bracketed words can be who sends a report: "Reuters", "Kyiv Post", not "pop. 3,000" or "he said". */
function isCredit(words: string): boolean {
  return (
    agencyName(words) !== undefined || /^(?:The )?\p{Lu}[\p{L}.&'’/-]*(?: \p{Lu}[\p{L}.&'’/-]*){0,4}$/u.test(words)
  );
}
