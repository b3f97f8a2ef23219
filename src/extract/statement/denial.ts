/** Words of saying that deny what they introduce. */
const denying =
  /\b(?:den(?:y|ies|ied|ying|ial)|dismiss\w*|reject\w*|refut\w*|repudiat\w*|disput\w*|rebut\w*|disavow\w*|debunk\w*|contradict\w*|contest(?:s|ed|ing)?|disclaim\w*|rul(?:e|es|ed|ing) out|push(?:es|ed|ing)? back|call\w* (?:it|them|that|this) (?:false|untrue|a lie))\b/i;

/** Words that say that something was not said. */
const negating =
  /\b(?:not|never|neither|nor|without|(?:declin|refus)(?:e|es|ed|ing)|fail(?:s|ed|ing)? to|cannot|stopp?(?:ed|s)? short|(?:has|have|had) yet to|no one|nobody|unable|unwilling)\b|n[’']t\b/i;

/** A speaker of whom it is said that nobody spoke. */
const nobody = /^(?:neither|no one|nobody|none|no)\b/i;

/** Words that give what is spoken of a name: "called", "described as". */
const naming =
  /\b(?:call|describ|label|brand|term|dubb?|characteri[sz]|portray|condemn|denounc)(?:s|es|ed|led|ing)?\b/i;

/** What somebody claimed, as the object of such words. */
const claimed =
  /^(?:as )?(?:it|this|that|them|these|(?:the|this|that|these|those|such|any|all|its|their|his|her|\p{L}+['’]s?) (?:\p{L}+ ){0,2}(?:accusations?|allegations?|claims?|charges?|reports?|reporting|assertions?|suggestions?|account|version|story|stories|findings?|figures?|rumou?rs?))\b/iu;

/** Names for what is not so. */
const untrue =
  /\b(?:lies?|fabricat\p{L}+|fairy[ -]tales?|fictions?|fictitious|fantas\p{L}+|nonsense|rubbish|invent\p{L}+|hoax\p{L}*|slander\p{L}*|smears?|propaganda|(?:dis|mis)information|rumou?rs?|myths?|fake|false\p{L}*|untrue|baseless|groundless|unfounded|absurd\p{L}*|ludicrous|ridiculous|preposterous|libel\p{L}*|without (?:any )?(?:foundation|basis)|pure speculation)\b/iu;

/** Names for a claim that nobody gives who grants that it is so; of acts they say nothing. */
const scorned = /\b(?:insult\p{L}*|jokes?|laughable|provocation|gossip|farce|farcical|outrageous)\b/iu;

/**
 * Whether what is said calls a claim untrue without a verb of denying: "called it a fairy tale", "described the report as
 * baseless", "described as a rumour a statement that ...".
 *
 * @param content - what stands behind the words of saying.
 * @example
 * isCalledUntrue("called", "the suggestion an insult"); // true
 * isCalledUntrue("called", "the raid an insult"); // false
 */
export function isCalledUntrue(cue: string, content: string): boolean {
  if (!naming.test(cue)) return false;
  const object = claimed.exec(content)?.[0];
  if (object === undefined) return / as$/iu.test(cue) && untrue.test(content.split(/\s/u).slice(0, 4).join(" "));
  const name = content.slice(object.length).split(/\s/u).slice(0, 7).join(" ");
  return untrue.test(name) || (!/^(?:as )?(?:it|this|that|them|these)$/iu.test(object) && scorned.test(name));
}

/**
 * Whether a cue denies its content, and whether the report says that it was not said.
 *
 * A denial that is itself negated is no denial.
 *
 * @param speaker - the words that name who speaks; "Neither side" has not spoken.
 * @param content - what is said, by which naming is denying: "called" of "the report a lie".
 * @example
 * denialOf("flatly denied"); // { denies: true, negated: false }
 * denialOf("did not say"); // { denies: false, negated: true }
 * denialOf("would neither confirm nor deny"); // { denies: false, negated: true }
 */
export function denialOf(
  cue: string,
  speaker = "",
  content = "",
): { readonly denies: boolean; readonly negated: boolean } {
  const negated = negating.test(cue) || nobody.test(speaker);
  return { denies: (denying.test(cue) || isCalledUntrue(cue, content)) && !negated, negated };
}
