import { type Form, formOf, term } from "./terms.ts";
import { NAME, NUMBER } from "./word-code.ts";

/** What a character of ASCII is to a word. */
const LETTER = 1;
const DIGIT = 2;
const classes = Uint8Array.from({ length: 128 }, (_, at) =>
  /[a-z]/iu.test(String.fromCharCode(at)) ? LETTER : /\d/u.test(String.fromCharCode(at)) ? DIGIT : 0,
);
const apostrophes: ReadonlySet<number> = new Set([0x27, 0x2019]);
/** From there to there, no-break spaces, dashes, quotation marks and the ellipsis: in no word. */
const isMark = (unit: number) => (unit >= 0x2010 && unit <= 0x2027) || unit === 0xa0;

/** Forms by two hashes of their letters, each at the first free place from the first on. */
const places = 2 ** 18;
const mostForms = places / 2;
const firstHashes = new Int32Array(places);
const secondHashes = new Int32Array(places);
const codes = new Uint32Array(places);
/** 0 where a place is free, 1 where it is taken, 2 by a word with a capital. */
const taken = new Uint8Array(places);
let forms = 0;

/**
 * The codes of the words of a text from one place to another, as {@link termsOf} tells them: without a string for each, which
 * is most of what keeping a report for comparison would take.
 *
 * @param flagsAt - flags of the word that begins at a place; asked in the order of the text.
 */
export function wordCodes(text: string, start: number, end: number, flagsAt: (place: number) => number): Uint32Array {
  const found: number[] = [];
  const put = (form: number, capital: boolean, place: number) =>
    found.push((form | (capital && found.length > 0 ? NAME : 0) | flagsAt(place)) >>> 0);
  for (let at = start; at < end; ) {
    const to = wordEnd(text, at, end);
    if (to === at) {
      at++;
      continue;
    }
    if (to > 0) {
      const place = placeOf(text, at, to);
      put(codes[place] ?? 0, taken[place] === 2, at);
      at = to;
      continue;
    }
    const [word] = termAt(text, at, end);
    if (word === undefined) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    else {
      const form = formOf(word);
      put(codeOf(form), form.capital, at);
      at += word.length;
    }
  }
  return Uint32Array.from(found);
}

/** Where the word that begins at a place ends; the place itself where none begins, -1 where letters beyond ASCII may be in it. */
function wordEnd(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (first >= 128) return isMark(first) ? start : -1;
  const sort = classes[first];
  if (sort !== LETTER && sort !== DIGIT) return start;
  let at = runEnd(text, start, end, sort);
  for (;;) {
    const next = at < end ? text.charCodeAt(at) : 0;
    const joins = sort === LETTER ? apostrophes.has(next) : next === 0x2e || next === 0x2c;
    if (!joins) return next < 128 || isMark(next) ? at : -1;
    const after = at + 1 < end ? text.charCodeAt(at + 1) : 0;
    if (after >= 128 && !isMark(after)) return -1;
    if (after >= 128 || classes[after] !== sort) return at;
    at = runEnd(text, at + 1, end, sort);
    if (sort === DIGIT) continue;
    const last = at < end ? text.charCodeAt(at) : 0;
    return last < 128 || isMark(last) ? at : -1;
  }
}

function runEnd(text: string, start: number, end: number, sort: number): number {
  let at = start;
  while (at < end && classes[text.charCodeAt(at)] === sort) at++;
  return at;
}

function termAt(text: string, start: number, end: number): readonly string[] {
  const rest = text.slice(start, end);
  term.lastIndex = 0;
  const match = term.exec(rest);
  return match?.index === 0 ? match : [];
}

/** Where the form of a word is kept. */
function placeOf(text: string, start: number, end: number): number {
  let first = 0x811c9dc5;
  let second = end - start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x5bd1e995);
    second ^= second >>> 15;
  }
  let place = (first ^ (first >>> 15)) & (places - 1);
  while (taken[place] !== 0) {
    if (firstHashes[place] === first && secondHashes[place] === second) return place;
    place = (place + 1) & (places - 1);
  }
  if (forms >= mostForms) {
    taken.fill(0);
    forms = 0;
  }
  forms++;
  const form = formOf(text.slice(start, end));
  firstHashes[place] = first;
  secondHashes[place] = second;
  codes[place] = codeOf(form);
  taken[place] = form.capital ? 2 : 1;
  return place;
}

const codeOf = ({ code, number }: Form) => (code | (number ? NUMBER : 0)) >>> 0;
