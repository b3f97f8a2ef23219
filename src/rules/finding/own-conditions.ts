import type { Span } from "../../record/index.ts";
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
  return [certainty, ...stageCondition(deed)];
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
