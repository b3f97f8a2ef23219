import { ofTexts } from "../../../util/of-texts.ts";

/** Sorts of violent acts, by the words that name them; what is of two different sorts is not one act. */
const sorts: readonly (readonly [string, RegExp])[] = [
  [
    "shooting",
    /\b(?:shot|shots|shoot(?:s|ings?|ers?)?|gun(?:s|m[ae]n|fire|shots?|ned)?|fir(?:e|ed|ing)|opened fire|sniper\w*)\b/iu,
  ],
  [
    "explosion",
    /\b(?:bomb(?!ard)\w*|blast\w*|explo\w+|detonat\w+|bl(?:ow|ew|own|owing) (?:up|himself|herself)|mines?|grenades?|booby\S*)\b/iu,
  ],
  // Both sides act: it is not what one of them did to somebody else.
  ["fight", /\b(?:shoot-?outs?|gun ?(?:battles?|fights?)|clash(?:es|ed)?|fighting|exchange of fire|firefights?)\b/iu],
  ["stabbing", /\b(?:stab\w*|kni(?:fe|ves|fed|fing)|hack\w*|slash\w*|machetes?)\b/iu],
  [
    "vehicle",
    /\b(?:ramm?(?:ed|ing|s)?|drove into|plough\w*|plow\w*|mow(?:ed|ing|n)?|truck attack|ran over|run over)\b/iu,
  ],
  [
    "air",
    /\b(?:air\s?-?(?:strike|raid)s?|airstrikes?|aerial|drones?|warplanes?|jets?|bombard\w*|bomb(?:ed|ing|s)?\b)/iu,
  ],
  ["artillery", /\b(?:shell\w*|artillery|mortars?|rockets?|missiles?|bombard\w*)\b/iu],
  ["downing", /\b(?:down(?:ed|ing)|shot down|shoot(?:ing)? down|brought down)\b/iu],
  ["poisoning", /\b(?:poison\w*|nerve agent|chemical|gas(?:sed|sing)?)\b/iu],
  ["kidnapping", /\b(?:abduct\w*|kidnap\w*|hostages?|captur\w*|seiz\w*)\b/iu],
  ["torture", /\btortur\w*\b/iu],
  ["rape", /\b(?:rap(?:e|ed|es|ing)|sexual\w*)\b/iu],
  ["beating", /\bbeat(?:en|ing|ings|s)?\b/iu],
];

const death =
  /\b(?:kill\w*|murder\w*|assassinat\w*|execut\w*|behead\w*|lynch\w*|slay\w*|slain|slew|gunned down|dead|death|deaths|die[ds]?|fatal\w*|massacre\w*)\b/iu;

/** Whether words of an attack say that somebody died of it. */
export function isLethal(words: string): boolean {
  return death.test(words);
}

/** Wordings whose sorts are remembered: each is compared with all others of its report. */
const remembered = 1000;

/** By what means words say that somebody was attacked; empty where they leave it open. */
export const sortsOf = ofTexts(remembered, (words): readonly string[] =>
  sorts.flatMap(([sort, pattern]) => (pattern.test(words) ? [sort] : [])),
);

/** Violence that may go before somebody's death as an act of its own. */
const before = /^(?:kidnapping|torture|rape|beating)$/u;

/** Whether words tell of nothing but what may go before somebody's death as an act of its own: that he was abducted. */
export function isNotDeadly(words: string): boolean {
  const found = sortsOf(words);
  return found.length > 0 && found.every((sort) => before.test(sort)) && !isLethal(words);
}

/** Whether two passages tell of violence by different means, or one of a death and one of what is none, so that they are of two acts. */
export function differInSort(a: string, b: string): boolean {
  const [one, other] = [sortsOf(a), sortsOf(b)];
  if (one.length > 0 && other.length > 0 && !one.some((sort) => other.includes(sort))) return true;
  const cannotKill = (words: string) => isNotDeadly(words) || (isConquest(words) && !isLethal(words));
  return (cannotKill(a) && isLethal(b)) || (cannotKill(b) && isLethal(a));
}

const violent =
  /\b(?:attack|assault|ambush|raid|storm|hit|struck|strik|target|destroy|damag|rocked|ripped|tore|pound|clash|wreck|burn|torch|set (?:on fire|alight|ablaze)|blew|invad|swept into|seiz|captur|brawl|slaughter|wound|injur|hurt)/iu;

/** Whether words name violence, by whatever means. */
export function isViolent(words: string): boolean {
  return violent.test(words) || isLethal(words) || sortsOf(words).length > 0;
}

const taken =
  /\b(?:arrest\w*|detain\w*|detention|custody|apprehend\w*|captur\w*|caught|h[eo]ld(?:ing)?|round(?:ed)? up|picked up|seiz\w*|impound\w*|intercept\w*|board(?:ed|ing)|behind bars|remanded)\b/iu;
const punished = /\b(?:sentenc\w*|jail\w*|imprison\w*|convict\w*|prison|guilty)\b/iu;

/** Whether words say that somebody was arrested or is held, and not for what he was sentenced: that may be for one thing after another. */
export function isTaken(words: string): boolean {
  return taken.test(words) && !punished.test(words);
}

const conquest =
  /\b(?:captur\w*|recaptur\w*|conquer\w*|conquest|seiz\w*|overr[au]n|ret(?:ook|aken?|aking)|took|taken|fell to|fallen to|liberat\w*|defeat(?:ed|s)?|drove out|driven out|oust\w*)\b/iu;

/** Whether words say that a place was taken, or somebody beaten for good. */
export function isConquest(words: string): boolean {
  return conquest.test(words);
}

const atLarge =
  /\b(?:wars?|fight(?:ing|s)?|fought|battl\w*|campaign\w*|offensives?|invasions?|invad\w*|incursions?|operations?|insurgenc\w*|drives?|push|struggles?|siege\w*|besieg\w*)\b/iu;
const blow = /\b(?:strikes?|struck|raids?|hit|stormed|ambush\w*|massacre\w*)\b/iu;
const force = /\b(?:military|action|intervention|aggression|force)\b/iu;

/** Whether words tell of fighting at large, of which single blows are parts: "the campaign". */
export function isAtLarge(words: string): boolean {
  return atLarge.test(words);
}

/**
 * Whether one passage can go back to another as the act that it names: both tell of violence, by the same means as far as they
 * say, and both of one blow or both of fighting at large, since the whole is not called by its part nor the part by the whole.
 *
 * @example
 * // not "dropped leaflets" and "the incursion", "hit by a missile" and "the invasion"; "invaded" and "the offensive"
 */
export function canBeCalled(words: string, again: string): boolean {
  if (!isViolent(words) && !isAtLarge(words) && !force.test(words)) return false;
  if (differInSort(words, again)) return false;
  const isBlow = (one: string) => !isAtLarge(one) && (blow.test(one) || isLethal(one) || sortsOf(one).length > 0);
  return !(isBlow(words) && isAtLarge(again)) && !(isAtLarge(words) && isBlow(again));
}
