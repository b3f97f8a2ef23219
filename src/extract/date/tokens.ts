/** A word, a number, or one mark. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** In lower case, with plain dashes and apostrophes; a paragraph break is "\n". Empty for a word too long for a date. */
  readonly lower: string;
  readonly kind: "word" | "number" | "mark";
  readonly capital: boolean;
  /** Whether it follows the token before without white space. */
  readonly glued: boolean;
}

const LONGEST_WORD = 15;

/**
 * A text cut for the date grammar: runs of letters, numbers with their inner points ("2,000", "13.04.2020"), single
 * marks, and a "\n" for every blank line, over which no expression reaches.
 */
export function dateTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lines = 0;
  let glued = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) {
      if (code === 10 && ++lines === 2) tokens.push(mark(at, at + 1, "\n", false));
      at++;
      glued = false;
      continue;
    }
    lines = 0;
    const start = at;
    if (isLetter(code)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
      const lower = at - start > LONGEST_WORD ? "" : text.slice(start, at).toLowerCase();
      tokens.push({ start, end: at, lower, kind: "word", capital: isCapital(text, start, code), glued });
    } else if (isDigit(code)) {
      at = numberEnd(text, at);
      const lower = at - start > LONGEST_WORD ? "" : text.slice(start, at);
      tokens.push({ start, end: at, lower, kind: "number", capital: false, glued });
    } else {
      at++;
      tokens.push(mark(start, at, plainMarks.get(code) ?? text.charAt(start), glued));
    }
    glued = true;
  }
  return tokens;
}

const mark = (start: number, end: number, lower: string, glued: boolean): Token => ({
  start,
  end,
  lower,
  kind: "mark",
  capital: false,
  glued,
});

const plainMarks = new Map([
  [0x2010, "-"],
  [0x2011, "-"],
  [0x2012, "-"],
  [0x2013, "-"],
  [0x2212, "-"],
  [0x2018, "'"],
  [0x2019, "'"],
  [0x02bc, "'"],
]);

const isDigit = (code: number) => code >= 48 && code <= 57;

const isBlank = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;

/** Letters, and whatever else above Latin-1's signs is no punctuation. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f) && code !== 0x02bc;
}

function isCapital(text: string, at: number, code: number): boolean {
  if (code < 128) return code <= 90;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function numberEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    const joint = text.charCodeAt(at);
    const joins = joint === 44 || joint === 46 || joint === 58;
    if (!joins || !isDigit(text.charCodeAt(at + 1))) return at;
    at++;
  }
}
