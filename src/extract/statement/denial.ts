/** Words of saying that deny what they introduce. */
const denying =
  /\b(?:den(?:y|ies|ied|ying|ial)|dismiss\w*|reject\w*|refut\w*|repudiat\w*|disput\w*|rebut\w*|disavow\w*|debunk\w*|contradict\w*|contest(?:s|ed|ing)?|disclaim\w*|rul(?:e|es|ed|ing) out|push(?:es|ed|ing)? back|call\w* (?:it|them|that|this) (?:false|untrue|a lie))\b/i;

/** Words that say that something was not said. */
const negating =
  /\b(?:not|never|neither|nor|without|(?:declin|refus)(?:e|es|ed|ing)|fail(?:s|ed|ing)? to|cannot|stopp?(?:ed|s)? short|(?:has|have|had) yet to|no one|nobody|unable|unwilling)\b|n[’']t\b/i;

/** A speaker of whom it is said that nobody spoke. */
const nobody = /^(?:neither|no one|nobody|none|no)\b/i;

/**
 * Whether a cue denies its content, and whether the report says that it was not said.
 *
 * A denial that is itself negated is no denial.
 *
 * @param speaker - the words that name who speaks; "Neither side" has not spoken.
 * @example
 * denialOf("flatly denied"); // { denies: true, negated: false }
 * denialOf("did not say"); // { denies: false, negated: true }
 * denialOf("would neither confirm nor deny"); // { denies: false, negated: true }
 */
export function denialOf(cue: string, speaker = ""): { readonly denies: boolean; readonly negated: boolean } {
  const negated = negating.test(cue) || nobody.test(speaker);
  return { denies: denying.test(cue) && !negated, negated };
}
