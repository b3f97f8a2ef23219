/** Small words that sentence case never capitalises inside a sentence, and much of title case does. */
const small = new Set(
  "a an the and or but nor for of in on at to by from with as is are was be it its his her their this that into over after than up out off if not no will has have who what how why when where you your we our can so all do does".split(
    " ",
  ),
);
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.&-][\p{L}\p{N}]+)*/gu;

/** How a line is written. */
export interface HeadlineStyle {
  /** How many words it has. */
  readonly words: number;
  /** The share of words with a capital or a digit among those that title case capitalises, the first word left out. */
  readonly titleShare: number;
  /** How many small words ("In", "For", "A") stand with a capital after the first word, and without one. */
  readonly smallUpper: number;
  readonly smallLower: number;
  /** The share of articles and auxiliaries, which headlines leave out. */
  readonly fillers: number;
}

const fillers = new Set(
  "a an the is are was were has have had been be his her their its this these those which who that he she they it".split(
    " ",
  ),
);

/** Counts what tells a headline from a sentence. */
export function headlineStyle(text: string): HeadlineStyle {
  let words = 0;
  let main = 0;
  let mainUpper = 0;
  let smallUpper = 0;
  let smallLower = 0;
  let filling = 0;
  for (const [word] of text.matchAll(token)) {
    words++;
    const lower = word.toLowerCase();
    if (fillers.has(lower)) filling++;
    if (words === 1) continue;
    const upper = word[0] !== lower[0] || /^\p{N}/u.test(word);
    if (small.has(lower)) {
      if (upper) smallUpper++;
      else smallLower++;
    } else {
      main++;
      if (upper) mainUpper++;
    }
  }
  return {
    words,
    titleShare: main === 0 ? 0 : mainUpper / main,
    smallUpper,
    smallLower,
    fillers: words === 0 ? 0 : filling / words,
  };
}

/** Whether the words are written the way titles are: at least four, and nearly all that can have a capital have it. */
export function isTitleCase(text: string): boolean {
  const style = headlineStyle(text);
  return style.words >= 4 && style.titleShare >= 0.85 && (style.smallUpper > 0 || style.words - style.smallLower >= 4);
}
