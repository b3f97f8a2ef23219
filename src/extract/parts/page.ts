import { paragraphs, type Range, sentences } from "../../text/index.ts";

/** A sentence of a page, or what stands like one: a headline, a credit, an item after a bullet. */
export interface Unit extends Range {
  /** The words, a bullet before them left off. */
  readonly words: string;
  /** The index of its line. */
  readonly line: number;
}

/** A paragraph of a page with its units. */
export interface Line extends Range {
  readonly words: string;
  /** Indexes into the page's units: from `from` up to, and without, `to`. */
  readonly from: number;
  readonly to: number;
}

/** A text cut into lines and units, in text order. */
export interface Page {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly units: readonly Unit[];
}

/** "region.Taxi Driver": a sentence's stop right before a capital; and the bullets that some pages set between parts. */
const cut = /[.!?](["'”’)\]]{0,2})(?=["“‘]?\p{Lu})/gu;
/** What stands before such a stop, unless marks that close a quotation or a bracket follow it. */
const beforeCut = /(?:\p{L}{3}|[\p{N}%])$/u;
const closers = /^["”’)\]]+$/u;
const bullets = /(?<=\s)[•▪■►▶](?=\s)/gu;
const webEnding = /^(?:Com|Org|Net|Gov|Edu|Inc|Js|NET)\b/;
const newSentence = /^["“‘]?\p{Lu}[\p{L}’'.&-]*[\s,:–—]/u;
const bullet = /^[•·▪■►▶*]\s*/;

/** Cuts a text into lines (paragraphs, hard wrap undone) and units. */
export function pageOf(text: string): Page {
  const ranges = paragraphs(text);
  const cuts = cutsOf(text);
  const units: Unit[] = [];
  const lines: Line[] = [];
  const all = sentences(text);
  let next = 0;
  let nextCut = 0;
  ranges.forEach((line, index) => {
    const from = units.length;
    for (let range = all[next]; range !== undefined && range.end <= line.end; range = all[++next]) {
      let start = range.start;
      for (let at = cuts[nextCut]; at !== undefined && at < range.end; at = cuts[++nextCut]) {
        if (at <= start) continue;
        units.push(unitOf(text, start, at, index));
        start = at;
      }
      units.push(unitOf(text, start, range.end, index));
    }
    const words = text.slice(line.start, line.end).replace(bullet, "");
    lines.push({ start: line.start, end: line.end, words, from, to: units.length });
  });
  return { text, lines, units };
}

function cutsOf(text: string): number[] {
  const found = [...text.matchAll(bullets)].map(({ index }) => index);
  for (const match of text.matchAll(cut)) {
    const at = match.index + match[0].length;
    if (!closers.test(match[1] ?? "") && !beforeCut.test(text.slice(Math.max(0, match.index - 6), match.index)))
      continue;
    if (!webEnding.test(text.slice(at, at + 4)) && newSentence.test(text.slice(at, at + 30))) found.push(at);
  }
  return found.sort((a, b) => a - b);
}

function unitOf(text: string, start: number, end: number, line: number): Unit {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? "")) last--;
  return { start, end: last, words: text.slice(start, last).replace(bullet, ""), line };
}
