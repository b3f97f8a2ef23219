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
  /** How many articles, auxiliaries, pronouns and other words it has that headlines leave out. */
  readonly fillers: number;
  /** Whether it has a headline's own grammar: a verb in the present tense, or "Putin: …". */
  readonly headlinese: boolean;
}

/** Words of sentences that headlines leave out or have seldom. */
const fillers = new Set(
  "a an the is are was were has have had been be being am his her hers their theirs its my our your this these those which that he she it they we i you him them us me there would could should might also later did".split(
    " ",
  ),
);
/** Words that open sentences, not headlines. */
const openers = new Set("but and so yet now then yes none still however meanwhile".split(" "));

/** Verbs in the present tense that headlines tell the past with. */
const presentVerbs = new Set(
  "says tells calls wins loses gives takes makes gets faces leads backs slams blasts rips hits kills holds signs sets sees seeks vows urges warns wants plans begins opens closes ends starts launches unveils reveals announces accuses blames claims denies rejects rebuffs defends supports endorses praises hails mocks heckles attacks targets threatens strikes fires shoots downs seizes captures retakes recaptures enters leaves joins quits resigns dies injures wounds arrests detains charges jails frees releases sends pulls pushes moves shifts turns keeps drops cuts raises rises falls grows slips slows surges soars jumps climbs plunges tops beats edges defeats blocks bars bans lifts imposes orders approves passes votes agrees signals hints suggests shows finds sees raises lays draws sharpens builds extends renews resumes suspends cancels delays postpones returns visits meets hosts talks speaks addresses answers asks demands pledges promises offers proposes considers weighs mulls eyes braces prepares readies struggles scrambles tries fails escalates intensifies deepens widens sparks fuels stokes triggers prompts spurs draws attracts rattles shakes stuns shocks surprises divides unites changes reshapes tests confirms cites names picks chooses taps hires ousts sacks replaces succeeds inks seals strengthens expands trims slashes scraps ditches dumps stops halts ceases survives escapes flees crosses lands crashes sinks explodes erupts spreads outlines details explains clarifies acknowledges admits concedes apologizes apologises regrets shrugs dismisses downplays plays carries signs helps hurts harms risks reaffirms reiterates reassures".split(
    " ",
  ),
);
const speaker = /^["'“‘]?\p{Lu}[\p{L}\p{N}.’' -]{1,30}: ["'“‘\p{Lu}]/u;

/** Counts what tells a headline from a sentence. */
export function headlineStyle(text: string): HeadlineStyle {
  let words = 0;
  let main = 0;
  let mainUpper = 0;
  let smallUpper = 0;
  let smallLower = 0;
  let filling = 0;
  let headlinese = speaker.test(text);
  for (const [word] of text.matchAll(token)) {
    words++;
    const lower = word.toLowerCase();
    if (fillers.has(lower.replace(/(?:n?[’']t|[’'].*)$/u, "")) || (words === 1 && openers.has(lower))) filling++;
    if (words === 1) continue;
    if (presentVerbs.has(lower)) headlinese = true;
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
    fillers: filling,
    headlinese,
  };
}

/** Whether the words are written the way titles are: at least four, and nearly all that can have a capital have it. */
export function isTitleCase(text: string): boolean {
  const style = headlineStyle(text);
  return style.words >= 4 && style.titleShare >= 0.85 && (style.smallUpper > 0 || style.words - style.smallLower >= 4);
}
