import type { Certainty, Claim, Entry } from "../../record/index.ts";
import type { NameOf } from "./name-of.ts";
import type { Style } from "./style.ts";

const positive = { certain: "certain", probable: "probable", possible: "possible" };
const negative = { certain: "certainly not so", probable: "probably not so", possible: "possibly not so" };

/**
 * A value on FactBank's scale in words.
 *
 * @example
 * degreeWords({ modality: "probable", polarity: "negative" }); // "probably not so"
 */
export function degreeWords({ modality, polarity }: Certainty): string {
  if (modality === "underspecified") return "certainty left open";
  if (polarity === "underspecified") return `${modality}, but whether so or not is left open`;
  return polarity === "positive" ? positive[modality] : negative[modality];
}

/** What a claimant does with an entry, before the claimant's name. */
const stances: Readonly<Record<Claim["stance"], string>> = {
  asserts: "says",
  denies: "denied by",
  warns: "warned of by",
  considers: "considered by",
  demands: "demanded by",
  speculates: "supposed by",
  reserves: "reserved by",
};

/**
 * How certain an entry is and who claims it, in one line; empty for a statement of which nothing of the sort is known.
 *
 * @example
 * certaintyLine(transfer, namesIn(record), style); // "probable: says South Korea; denied by North Korea"
 */
export function certaintyLine({ kind, claims, certainty }: Entry, nameOf: NameOf, style: Style): string {
  if (kind === "statement" && claims.length === 0 && certainty === null) return "";
  const degree = certainty === null ? style.faint("certainty not judged") : style.title(degreeWords(certainty));
  if (claims.length === 0) return degree;
  return `${degree}: ${claims.map((claim) => claimWords(claim, certainty, nameOf, style)).join("; ")}`;
}

/** A claim in words, with the claimant's own degree where it is another than that of the whole. */
function claimWords({ by, stance, basis, certainty }: Claim, whole: Certainty | null, nameOf: NameOf, style: Style) {
  const same = whole?.modality === certainty.modality && whole.polarity === certainty.polarity;
  const denial = stance === "denies" && certainty.polarity === "negative" && certainty.modality === "certain";
  const own = same || denial ? [] : [degreeWords(certainty)];
  const more = [...own, ...(basis === "unstated" ? [] : [basis])];
  const words = stance === "denies" ? style.warning(stances[stance]) : stances[stance];
  return `${words} ${nameOf(by)}${more.length === 0 ? "" : style.faint(` (${more.join(", ")})`)}`;
}
