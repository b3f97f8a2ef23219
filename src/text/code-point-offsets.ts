import { countBelow } from "./count-below.ts";

/** Converts offsets into one text, both ways; an offset is from 0 to the text's length in its unit. */
export interface CodePointOffsets {
  /** The code points before a UTF-16 offset; inside a surrogate pair, the half before it counts as one. */
  toCodePoint(utf16: number): number;
  /** The UTF-16 units before a code point. */
  toUtf16(codePoint: number): number;
}

const identity: CodePointOffsets = { toCodePoint: (offset) => offset, toUtf16: (offset) => offset };

/**
 * Converts between UTF-16 offsets and code points: at once in a text without surrogate pairs, else in the logarithm of
 * their number, at 4 bytes of memory a pair.
 *
 * @example
 * const offsets = codePointOffsets("🙂 said");
 * offsets.toCodePoint(3); // 2
 * offsets.toUtf16(2); // 3
 */
export function codePointOffsets(text: string): CodePointOffsets {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return identity;
  return {
    toCodePoint: (utf16) => utf16 - countBelow(pairs.length, (i) => (pairs[i] ?? 0) + 2 <= utf16),
    toUtf16: (codePoint) => codePoint + countBelow(pairs.length, (i) => (pairs[i] ?? 0) - i < codePoint),
  };
}

function surrogatePairs(text: string): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) starts.push(at++);
  }
  return Uint32Array.from(starts);
}

const isHigh = (unit: number) => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number) => (unit & 0xfc00) === 0xdc00;
