import type { Condition, Finding, Provision } from "../../rules/index.ts";
import { printable } from "../../util/printable.ts";
import { fieldLines } from "../layout/field-lines.ts";
import type { Style } from "../layout/style.ts";
import { wrap } from "../layout/wrap.ts";

type Line = [label: string, value: string];

/** A finding in full: what it says, why, how sure, what would exempt, who says so, and where it is from. */
export function findingBlock(finding: Finding, style: Style): string {
  const { id, title, verdict, certainty, says, weakest, exempts, missing, said, entries, provisions } = finding;
  const head = `${style.title(verdict.replace("-", " "))} ${style.faint(`· ${certainty} · ${title} · ${id}`)}`;
  const lines: Line[] = [
    ...listed("why", finding.conditions.map(conditionLine)),
    ["weakest", printable(weakest.says)],
    ...listed("missing", missing.map(printable)),
    ...listed(
      "disputed",
      [...new Set(provisions.map(({ disputed }) => disputed))].filter((it) => it !== "").map(printable),
    ),
    ...listed("exempts", exempts.map(printable)),
    ...listed("says so", said.filter(({ stance }) => stance !== "denies").map(saidLine)),
    ...listed("denies it", said.filter(({ stance }) => stance === "denies").map(saidLine)),
    ...listed(
      "entries",
      entries.map(({ report, entry }) => `${entry} in ${report}`),
    ),
    ...listed("law", provisions.map(provisionLine)),
  ];
  return [wrap(head, style.width), wrap(printable(says), style.width, 2), indented(fieldLines(lines, style))].join(
    "\n",
  );
}

const listed = (label: string, values: readonly string[]): Line[] =>
  [...new Set(values)].map((value, at): Line => [at === 0 ? label : "", value]);

const indented = (block: string) => block.replaceAll(/^/gmu, "  ");

function conditionLine({ about, degree, says, words }: Condition): string {
  const quoted = [...new Set(words.map(({ span }) => `“${printable(span.text)}”`))];
  const shown = quoted.length === 0 ? "" : ` ${quoted.slice(0, 3).join(", ")}`;
  return `${about} (${degree}): ${printable(says)}${shown}`;
}

const stances = {
  asserts: "",
  denies: "",
  warns: " warns of it",
  considers: " considers it",
  demands: " demands it",
  speculates: " supposes it",
  reserves: " reserves it",
} as const;

const saidLine = ({ by, stance }: Finding["said"][number]) =>
  `${printable(by === "author" ? "the report itself" : by)}${stances[stance]}`;

function provisionLine({ instrument, paragraph, from, until, source, degree }: Provision): string {
  const period = `${from ?? "unknown start"} to ${until === null ? "now" : `the day before ${until}`}`;
  return `${printable(instrument)}, ${paragraph} (${degree}): ${period}. Source: ${printable(source)}`;
}
