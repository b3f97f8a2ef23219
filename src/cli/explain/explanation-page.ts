import type { Entry, MadeBy, ReportRecord, Span } from "../../record/index.ts";
import { stanceVerbs } from "../../record/stance-verbs.ts";
import type { ReportHead } from "../../store/store.ts";
import { sentences } from "../../text/index.ts";
import { printable } from "../../util/printable.ts";
import { makerWords } from "../layout/actor-line.ts";
import { degreeWords } from "../layout/certainty-words.ts";
import { reportLine } from "../layout/entry-block.ts";
import { headingWithKind, whoIn } from "../layout/entry-heading.ts";
import { fieldLines } from "../layout/field-lines.ts";
import { passage } from "../layout/passage.ts";
import type { Style } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";
import type { Cause } from "./cause.ts";
import { type ExplainedClaim, type Explanation, explanation } from "./explanation.ts";

type Line = [label: string, value: string];

/** One entry explained: what it says, its words in their sentences, and what made each of its fields from which words. */
export function explanationPage(
  record: ReportRecord,
  entry: Entry,
  report: ReportHead,
  style: Style,
  makers: readonly MadeBy[] = [],
): string {
  const explained = explanation(record, entry, makers);
  const { madeBy, confidence, certainty, claims, unresolved } = explained;
  const head: Line[] = [
    ["report", reportLine(report)],
    ["id", entry.id],
    ["made by", `${makerWords(madeBy)} · ${Math.round(confidence * 100)} % sure`],
  ];
  const judged: Line[] = [
    ...(entry.kind === "statement" && certainty.value === null && claims.length === 0
      ? []
      : [["certainty", certainty.words] satisfies Line]),
    ...causeLines(certainty.causes, style),
    ...claims.flatMap((claim, at): Line[] => [
      [at === 0 ? "claims" : "", claimLine(claim)],
      ...claimEvidence(claim, style),
      ...causeLines(claim.causes, style),
    ]),
    ...unresolved.map(({ span, reason }, at): Line => {
      return [at === 0 ? "open" : "", `“${printable(span.text)}”: ${printable(reason)}`];
    }),
  ];
  return [
    wrap(headingWithKind(entry, whoIn(record, entry), style), style.width),
    wrap(passage(record.report.text, sentences(record.report.text), entry, style), style.width),
    fieldLines(head, style),
    fieldLines(madeLines(explained, style), style),
    fieldLines(judged, style),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/** The fields with their values and causes, and last the names of those of which the report says nothing. */
function madeLines({ fields, madeBy }: Explanation, style: Style): Line[] {
  const said = fields.filter(({ values, causes }) => values.length > 0 || causes.length > 0);
  const unsaid = fields.filter((field) => !said.includes(field)).map(({ label }) => label);
  return [
    ...said.flatMap(({ label, values, causes }): Line[] => [
      ...(values.length === 0 ? ["not said"] : values).map((value, at): Line => [at === 0 ? label : "", value]),
      ...(causes.length === 0
        ? [["", style.faint(`made with the whole entry by ${makerWords(madeBy)}`)] satisfies Line]
        : causeLines(causes, style)),
    ]),
    ...(unsaid.length === 0 ? [] : [["not said", unsaid.join(", ")] satisfies Line]),
  ];
}

/** Words with where they stand. */
function placed(words: readonly Span[]): string {
  return words.map(({ text, start, end }) => `“${printable(text)}” [${start}–${end}]`).join(", ");
}

/** A line for the same words, with all that read something from them. */
function causeLines(causes: readonly Cause[], style: Style): Line[] {
  const makers = new Map<string, Set<string>>();
  for (const { part, by, words } of causes) {
    const of = part === null ? "" : `${printable(part)}: `;
    const from = `${of}${words.length === 0 ? "follows" : `from ${placed(words)}`}`;
    const maker = [by.kind, printable(by.name), ...(by.version === null ? [] : [printable(by.version)])].join(" ");
    makers.set(from, (makers.get(from) ?? new Set()).add(maker));
  }
  return [...makers].map(([from, by]) => ["", style.faint(`${from}, by ${[...by].join(" and ")}`)]);
}

function claimLine({ by, stance, basis, certainty }: ExplainedClaim): string {
  const rests = basis === "unstated" ? [] : [`rests on ${basis}`];
  return [`${by.name} ${stanceVerbs[stance]}`, degreeWords(certainty), ...rests].join(" · ");
}

function claimEvidence({ evidence }: ExplainedClaim, style: Style): Line[] {
  if (evidence.length === 0) return [];
  return [["", style.faint(`shown by ${placed(evidence)}`)]];
}
