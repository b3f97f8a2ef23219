import { readsLikeHeadline } from "../../source/title.ts";
import type { Claims } from "./claims.ts";
import { headlineStyle, isTitleCase } from "./headline-style.ts";
import type { Page, Unit } from "./page.ts";
import { keysOf, overlap, Vocabulary } from "./vocabulary.ts";

const endMark = /[.!?…]["'”’)\]]*$/u;
const opensSentence = /^(?:The|He|She|It|They|We|His|Her|Their|This|That|These|Those|There|In|On|At)\b/u;
const weekday = /\b(?:on |last |next |this )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

const notHeadlines: readonly RegExp[] = [
  /[:;,–—-]["'”’)\]]*$/u, // runs on
  /^(?:[-–—*•·>+#[(]|\d{1,3}[.):]|\p{L}[.)] )/u, // an item of a list
  /^(?:Q|A|\p{Lu}[\p{Lu} .'’-]{1,24}):/u, // a turn of an interview
  /\b(?:said|told|asked|added|replied)\b/u, // a sentence that tells of saying
  /\b(?:a|an|the|as|of|to|in|on|at|by|for|from|with|and|or|but|that|than|is|are|was|were|has|have|had|his|her|their|its)$/iu, // cut off
  /[\p{L}\p{N}]{2}[.!?]["'”’)]*["“‘]?\p{Lu}|[.!?]["”’]["“‘]?\p{L}/u, // two sentences
  /^\P{L}*(?:\p{L}+\P{L}+){0,2}$|\d.*\d.*\d.*\d.*\d.*\d.*\d.*\d/u, // hardly a word; coordinates
];
/** At most this share of a page's other lines may lack an end mark; else its manner is not to set them. */
const mostUnmarked = 0.12;
const mostWords = 24;
const longest = 220;
/** How many units before and after a line are its surroundings. */
const near = 8;
const mostOfNeighbour = 600;
const mostAtEnd = 12;

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
  const vocabulary = lazy(() => new Vocabulary(page.text));
  let last = page.units.length - 1;
  for (let found = 0; last > 0 && found < mostAtEnd; last--) {
    if (claims.of(last) !== undefined) continue;
    const candidate = candidateAt(page, last, head, vocabulary);
    if (candidate === undefined || !isAtEnd(candidate, habit(page, unmarked, candidate.unit))) break;
    claims.claim(last, "other-headline");
    found++;
  }
  const between: Candidate[] = [];
  for (let index = 0; index < last; index++) {
    const unit = page.units[index];
    if (unit === undefined || claims.of(index) !== undefined || habit(page, unmarked, unit) > mostUnmarked) continue;
    const candidate = candidateAt(page, index, head, vocabulary);
    if (candidate !== undefined && isBetween(candidate)) between.push(candidate);
  }
  for (const { index } of between.length > 2 ? between.filter(({ share }) => share === 0) : between)
    claims.claim(index, "other-headline");
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
  const around = [...before, ...after].map(({ words }) => words.slice(0, mostOfNeighbour)).join("\n");
  return {
    index,
    unit,
    words: style.words,
    titleCase,
    fillers: Math.max(0, style.fillers - (style.headlinese ? 1 : 0)),
    share: vocabulary().shareOf(text),
    local: overlap(text, new Set(keysOf(around))),
    joint: index === line.from ? "line" : page.units[index - 1]?.end === unit.start ? "none" : "space",
  };
}

/** Whether words are all in capitals. */
function isShouted(words: string): boolean {
  return words === words.toUpperCase();
}

/** The indexes of the lines below the head that nobody claimed and that end without a mark. */
function unmarkedLines({ lines }: Page, claims: Claims, head: number): Set<number> {
  const found = new Set<number>();
  lines.forEach(({ words }, i) => {
    if (i >= head && claims.ofLine(i) === undefined && !endMark.test(words) && !/:["'”’]?$/.test(words)) found.add(i);
  });
  return found;
}

/** The share of the page's lines that end without a mark, the one in question left out. */
function habit({ lines }: Page, unmarked: ReadonlySet<number>, unit: Unit): number {
  return lines.length < 2 ? 0 : (unmarked.size - (unmarked.has(unit.line) ? 1 : 0)) / (lines.length - 1);
}

/** A value that is made when it is first asked for. */
function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
