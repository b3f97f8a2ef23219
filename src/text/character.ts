/** Bits of {@link characterClass}. */
export const LETTER = 1;
const MARK = 2;
export const NUMBER = 4;
export const WORD = LETTER | MARK | NUMBER;
export const SPACE = 8;
export const UPPER = 16;
export const LOWER = 32;
/** Invisible marks such as those of direction and soft hyphens; not the zero-width space, which parts words. */
export const FORMAT = 64;

const LOOKED_UP = 128;

const classes: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
  // Not \s, which in JavaScript has U+FEFF and lacks U+0085; in Python's regex module \s is this property.
  [SPACE, /\p{White_Space}/u],
  [UPPER, /[\p{Lu}\p{Lt}]/u],
  [LOWER, /\p{Ll}/u],
  [FORMAT, /(?!\u200b)\p{Cf}/u],
];

const known = new Uint8Array(0x110000);

/** What a code point is, as bits; each is looked up in Unicode's tables once. */
export function characterClass(codePoint: number): number {
  return known[codePoint] || lookUp(codePoint);
}

/** Whether a code point is a letter, a mark or a digit. */
export function isWord(codePoint: number): boolean {
  return (characterClass(codePoint) & WORD) !== 0;
}

/** Whether a code point is white space (all of which is in the basic plane). */
export function isSpace(codePoint: number): boolean {
  return (characterClass(codePoint) & SPACE) !== 0;
}

function lookUp(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  let bits = LOOKED_UP;
  for (const [bit, pattern] of classes) if (pattern.test(character)) bits |= bit;
  known[codePoint] = bits;
  return bits;
}
