import { wordsWithin } from "../../extract/climb.ts";
import type { Frame } from "../../extract/frame/index.ts";
import type { Trees } from "../../extract/trees.ts";

/** What one does with a thing that one only deals with: "studies drone transfers". */
const dealing =
  /^(?:stud(?:y|ies|ied|ying)|research(?:es|ed|ing)?|monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|cover(?:s|ed|ing)?|analy[sz](?:e[sd]?|ing)|follow(?:s|ed|ing)?|document(?:s|ed|ing)?|teach(?:es|ing)?|taught|investigat(?:es?|ed|ing)|speciali[sz](?:es?|ed|ing)|writes?|wrote|writing|lectur(?:es?|ed|ing)|advis(?:es?|ed|ing)|regulat(?:es?|ed|ing)|govern(?:s|ed|ing)?|oversees?|overseeing)$/u;
const dealt =
  /^(?:stud(?:y|ies)|research|researchers?|experts?|expertise|specialists?|analysts?|scholars?|books?|papers?|articles?|reports?|databases?|data|statistics|figures|debates?|conferences?|seminars?|laws?|rules?|treat(?:y|ies)|history|trends?|knowledge|questions?|issues?|monitors?|trackers?|transparency|register)$/u;
const about = /^(?:of|on|about|in|into|for|over|around)$/u;

/**
 * Whether a noun names an act as a matter that somebody deals with, which tells of nothing that happened: "who studies drone
 * transfers at the university", "an expert on arms deliveries".
 */
export function isTopic(trees: Trees, { trigger, roles }: Frame): boolean {
  const words = wordsWithin(trees.syntax, trigger);
  const noun = words.find((word) => !words.includes(trees.head(word)));
  if (noun === undefined || trees.upos(noun) !== "NOUN") return false;
  const sided = ["agent", "recipient"].every((side) => roles.some(({ role }) => role === side));
  const head = trees.head(noun);
  if (sided || head < 0) return false;
  if (trees.isVerb(head)) return head < noun && dealing.test(trees.word(head));
  const isAbout = trees.childrenOf(noun, "case").some((one) => about.test(trees.word(one)));
  return trees.kind(noun) === "nmod" && isAbout && dealt.test(trees.word(head));
}
