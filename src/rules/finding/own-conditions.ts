import type { Claim, Span } from "../../record/index.ts";
import { type Deed, wordsBehind } from "../deed/deed.ts";
import { progressOf } from "../deed/deed-days.ts";
import type { Condition, Degree, Words } from "./finding.ts";

/** How far an entry itself bears a finding: how certain it is, and how far it has come. */
export function ownConditions(deed: Deed, name: string): Condition[] {
  const { entry } = deed;
  const modality: Degree =
    entry.certainty?.polarity === "underspecified" ? "possible" : (entry.certainty?.modality ?? "underspecified");
  const denied = entry.claims.some(({ stance }) => stance === "denies") ? ", and denied" : "";
  const certainty: Condition = {
    about: "certainty",
    degree: modality,
    says:
      entry.certainty === null
        ? `How certain the ${name} is has not been judged.`
        : `The ${name} is ${modality}${denied}.`,
    words: located(deed, wordsBehind(entry, "certainty")),
    fact: null,
  };
  return [certainty, ...claimCondition(deed), ...stageCondition(deed)];
}

const unasserted: Readonly<Record<Claim["stance"], string>> = {
  asserts: "said not to be so",
  denies: "denied",
  warns: "warned of",
  considers: "considered",
  demands: "demanded",
  speculates: "supposed",
  reserves: "reserved as a right",
};

/** What somebody has on record but nobody asserts is no more than possible, however sure the words sound. */
function claimCondition(deed: Deed): Condition[] {
  const { entry } = deed;
  if ((entry.kind !== "transfer" && entry.kind !== "event") || entry.claims.length === 0) return [];
  const isAsserted = ({ stance, certainty }: Claim) => stance === "asserts" && certainty.polarity !== "negative";
  if (entry.claims.some(isAsserted)) return [];
  const how = [...new Set(entry.claims.map(({ stance }) => unasserted[stance]))].join(" and ");
  const words = located(
    deed,
    entry.claims.flatMap(({ evidence }) => evidence),
  );
  return [{ about: "claims", degree: "possible", says: `Nobody asserts it: it is ${how}.`, words, fact: null }];
}

function stageCondition(deed: Deed): Condition[] {
  const { entry } = deed;
  if (entry.kind !== "transfer" && entry.kind !== "event") return [];
  const stage = entry.kind === "transfer" ? entry.stage : entry.occurrence;
  const says = {
    happened: `It took place (${stage}).`,
    ahead: `It has not taken place (${stage}).`,
    not: `It did not take place (${stage}).`,
    unknown: "Whether it has taken place is not said.",
  }[progressOf(entry)];
  const field = entry.kind === "transfer" ? "stage" : "occurrence";
  return [{ about: "stage", degree: "certain", says, words: located(deed, wordsBehind(entry, field)), fact: null }];
}

/** Spans with the entry and report they stand in; of an item, which says more than where it stands, only that is taken. */
export function located({ entry, report }: Deed, spans: readonly Span[]): Words[] {
  return spans.map((span) => ({ report: report.id, entry: entry.id, span: "type" in span ? bare(span) : span }));
}

const bare = ({ start, end, text }: Span): Span => ({ start, end, text });
