import type { Claim, Span } from "../../record/index.ts";
import { type Deed, wordsBehind } from "../deed/deed.ts";
import { type Progress, progressOf } from "../deed/deed-days.ts";
import type { Condition, Degree, Words } from "./finding.ts";

/** How far an entry itself bears a finding: how certain it is, and how far it has come. */
export function ownConditions(deed: Deed, name: string): Condition[] {
  const { entry } = deed;
  const modality: Degree =
    entry.certainty?.polarity === "underspecified" ? "possible" : (entry.certainty?.modality ?? "underspecified");
  const denied = entry.claims.some(({ stance }) => stance === "denies") ? ", and denied" : "";
  const spans = wordsBehind(entry, "certainty");
  const words = located(deed, spans);
  const certainty: Condition = {
    about: "certainty",
    degree: modality,
    says:
      entry.certainty === null
        ? `How certain the ${name} is has not been judged.`
        : `The ${name} is ${modality}${denied}.`,
    words,
    fact: null,
  };
  return [certainty, ...claimCondition(deed), ...stageCondition(deed, spans, words)];
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

/** @param words - of the spans of its certainty, which are often those of its stage as well. */
function stageCondition(deed: Deed, known: readonly Span[], words: Words[]): Condition[] {
  const { entry } = deed;
  if (entry.kind !== "transfer" && entry.kind !== "event") return [];
  const stage = entry.kind === "transfer" ? entry.stage : entry.occurrence;
  const says = stageWords(progressOf(entry), stage);
  const field = entry.kind === "transfer" ? "stage" : "occurrence";
  const spans = wordsBehind(entry, field);
  return [
    { about: "stage", degree: "certain", says, words: spans === known ? words : located(deed, spans), fact: null },
  ];
}

function stageWords(progress: Progress, stage: string): string {
  switch (progress) {
    case "happened":
      return /^(?:under-way|ongoing)$/u.test(stage) ? `It is going on (${stage}).` : `It took place (${stage}).`;
    case "ahead":
      return `It has not taken place (${stage}).`;
    case "not":
      return `It did not take place (${stage}).`;
    case "unknown":
      return "Whether it has taken place is not said.";
  }
}

/** Spans with the entry and report they stand in; of an item, which says more than where it stands, only that is taken. */
export function located({ entry, report }: Deed, spans: readonly Span[]): Words[] {
  return spans.map((span) => ({ report: report.id, entry: entry.id, span: "type" in span ? bare(span) : span }));
}

const bare = ({ start, end, text }: Span): Span => ({ start, end, text });
