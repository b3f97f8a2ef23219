import { readsLikeHeadline } from "../../source/title.ts";
import type { Claims } from "./claims.ts";
import { headlineStyle, isTitleCase } from "./headline-style.ts";
import type { Line, Page, Unit } from "./page.ts";
import { overlap, Vocabulary } from "./vocabulary.ts";

const endMark = /[.!?…]["'”’)\]]*$/u;
const opensSentence = /^(?:The|He|She|It|They|We|His|Her|Their|This|That|These|Those|There|In|On|At)\b/u;
const weekday = /\b(?:on |last |next |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

const notHeadlines: readonly RegExp[] = [
  /[:;,–—-]["'”’)\]]*$/u, // runs on
  /^(?:[-–—*•·>+#[(]|\d{1,3}[.):]|\p{L}[.)] )/u, // an item of a list
  /^(?:Q|A|\p{Lu}[\p{Lu} .'’-]{1,24}):/u, // a turn of an interview
  /\b(?:said|told|asked|added|replied)\b/u, // a sentence that tells of saying
  /\b(?:a|an|the|as|of|to|in|on|at|by|for|from|with|and|or|but|that|than|is|are|was|were|has|have|had|his|her|their|its)$/iu, // cut off
  /\p{L}{2}[.!?]["'”’)]*["“‘]?\p{Lu}|[.!?]["”’]["“‘]?\p{L}/u, // two sentences
  /^\P{L}*(?:\p{L}+\P{L}+){0,2}$|\d.*\d.*\d.*\d.*\d.*\d.*\d.*\d/u, // hardly a word; coordinates
];
/** At most this share of a page's other lines may lack an end mark; else its manner is not to set them. */
const mostUnmarked = 0.12;
const mostWords = 24;
const longest = 220;
/** How many units before and after a line are its surroundings. */
const near = 8;

/** How a line could be another story's headline, measured. */
interface Candidate {
  readonly index: number;
  readonly unit: Unit;
  readonly words: number;
  readonly titleCase: boolean;
  /** How many words it has that headlines leave out, one less where it has a headline's grammar. */
  readonly fillers: number;
  /** The share of its words that the rest of the page has, and that the units around it have. */
  readonly share: number;
  readonly local: number;
  /** What stands between it and the unit before: a line break, a space, or nothing. */
  readonly joint: "line" | "space" | "none";
}

/** Claims the headlines of other stories at the end of a page and in between, below its head of `head` lines. */
export function findOtherHeadlines(page: Page, claims: Claims, head: number): void {
  const unmarked = unmarkedLines(page, claims, head);
  const vocabulary = new Lazy(() => new Vocabulary(page.text));
  for (let end = lastUnclaimed(page, claims); end > 0; end = lastUnclaimed(page, claims)) {
    const found = candidateAt(page, end, head, vocabulary.value);
    if (found === undefined || !isAtEnd(found, habit(page, unmarked, found.unit))) break;
    claims.claim(end, "other-headline");
  }
  const between: Candidate[] = [];
  page.units.forEach((_, index) => {
    if (claims.of(index) !== undefined || index === lastUnclaimed(page, claims)) return;
    const found = candidateAt(page, index, head, vocabulary.value);
    if (found !== undefined && isBetween(found) && habit(page, unmarked, found.unit) <= mostUnmarked)
      between.push(found);
  });
  for (const found of between.length > 2 ? between.filter(({ share }) => share === 0) : between)
    claims.claim(found.index, "other-headline");
}

/** Whether what stands at the end is another story's headline: written like one, and not in the report's own words. */
function isAtEnd(found: Candidate, habitually: number): boolean {
  const { titleCase, fillers, share, joint, words } = found;
  if (titleCase && words >= 5) return share <= 0.9 && (habitually <= mostUnmarked || share <= 0.34);
  if (habitually > mostUnmarked) return false;
  if (joint === "none") return share <= 0.8;
  if (joint === "space") return words >= 5 && fillers === 0 && share <= 0.67;
  return fillers === 0 ? share <= 0.67 : fillers === 1 && share <= 0.17 && !opensSentence.test(found.unit.words);
}

/** The same in between, where a sub-heading of the report itself may stand: it announces what its neighbours say. */
function isBetween(found: Candidate): boolean {
  const { titleCase, fillers, share, local, joint, words } = found;
  if (joint === "none") return share <= 0.8 && local <= 0.5;
  if (words < 6 || local > 0.34) return false;
  if (titleCase) return share <= 0.75;
  if (joint === "space") return fillers === 0 && share <= 0.5 && local <= 0.25;
  return fillers === 0 && share <= 0.67;
}

function candidateAt(page: Page, index: number, head: number, vocabulary: () => Vocabulary): Candidate | undefined {
  const unit = page.units[index];
  const line = page.lines[unit?.line ?? -1];
  if (unit === undefined || line === undefined || index !== line.to - 1 || unit.line < head) return undefined;
  const { words: text } = unit;
  if (text.length > longest || notHeadlines.some((pattern) => pattern.test(text))) return undefined;
  if (!readsLikeHeadline(text.replace(/^["“'‘#]+/u, ""))) return undefined;
  const titleCase = isTitleCase(text);
  if (endMark.test(text) && !(titleCase && /[?!]["'”’]?$/u.test(text))) return undefined;
  if (isShouted(text) && isShouted(page.units[index - 1]?.words ?? "")) return undefined;
  const style = headlineStyle(text);
  if (!titleCase && weekday.test(text)) return undefined;
  if (style.words < 4 || style.words > mostWords) return undefined;
  const before = page.units.slice(Math.max(0, index - near), index);
  const after = page.units.slice(index + 1, index + 1 + near);
  const around = [...before, ...after].map(({ words }) => words).join("\n");
  return {
    index,
    unit,
    words: style.words,
    titleCase,
    fillers: Math.max(0, style.fillers - (style.headlinese ? 1 : 0)),
    share: vocabulary().shareOf(text),
    local: overlap(text, around),
    joint: index === line.from ? "line" : page.units[index - 1]?.end === unit.start ? "none" : "space",
  };
}

/** Whether words are all in capitals. */
function isShouted(words: string): boolean {
  return words === words.toUpperCase();
}

function lastUnclaimed({ units }: Page, claims: Claims): number {
  let at = units.length - 1;
  while (at >= 0 && claims.of(at) !== undefined) at--;
  return at;
}

/** The lines below the head that nobody claimed and that end without a mark. */
function unmarkedLines({ lines }: Page, claims: Claims, head: number): Line[] {
  return lines.filter(
    ({ words }, i) => i >= head && claims.ofLine(i) === undefined && !endMark.test(words) && !/:["'”’]?$/.test(words),
  );
}

/** The share of the page's lines that end without a mark, the one in question left out. */
function habit({ lines }: Page, unmarked: readonly Line[], unit: Unit): number {
  const others = unmarked.filter(({ start, end }) => unit.start < start || unit.start >= end).length;
  return lines.length < 2 ? 0 : others / (lines.length - 1);
}

/** A value that is made when it is first asked for. */
class Lazy<T> {
  private made: T | undefined;
  constructor(private readonly make: () => T) {}
  readonly value = (): T => {
    this.made ??= this.make();
    return this.made;
  };
}
