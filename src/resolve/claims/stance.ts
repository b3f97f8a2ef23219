import type { Applied, Predicate } from "../../extract/certainty/index.ts";
import type { Certainty, Claim } from "../../record/index.ts";

/** What a claimant does with an act, by the words of saying and by what he holds of it. */
export function stanceOf(
  value: Certainty,
  cue: Predicate | null,
  cueWords: string,
  applied: readonly Applied[],
  denies: boolean,
): Claim["stance"] {
  const rules = new Set(applied.map(({ rule }) => rule));
  if (/\breserv\w+ the right\b/iu.test(cueWords)) return "reserves";
  if (value.polarity === "negative" && (denies || cue?.rule === "denying")) return "denies";
  if (/\b(?:warn|threaten|caution|vow)\w*/iu.test(cueWords) && value.polarity !== "negative") return "warns";
  if (value.modality === "underspecified") {
    if (cue?.rule === "wanting" || rules.has("wanting") || rules.has("open noun")) return "demands";
    if (rules.has("considering")) return "considers";
    return "asserts";
  }
  if (rules.has("considering")) return "considers";
  return value.modality === "possible" && value.polarity === "positive" ? "speculates" : "asserts";
}

const imagery = /\b(?:satellite|images?|imagery|photos?|photographs?|footage|videos?|pictures?)\b/iu;
const evidence =
  /\b(?:wreckage|debris|fragments?|documents?|evidence|serial numbers?|markings?|records?|logs|testimony|flight data|papers|receipts|intercepts?)\b/iu;

/** What a claimant rests it on, by the words of saying, what stands over the act and the words that are shown. */
export function basisOf(cue: Predicate | null, applied: readonly Applied[], around: string): Claim["basis"] {
  const rules = new Set([cue?.rule, ...applied.map(({ rule }) => rule)]);
  if (rules.has("believing")) return "belief";
  if (/\bspeculat/iu.test(around)) return "speculation";
  if (rules.has("suggesting") || rules.has("proving")) {
    if (imagery.test(around)) return "imagery";
    if (evidence.test(around)) return "evidence";
  }
  return "unstated";
}
