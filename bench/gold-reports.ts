import { Model, modelFolder } from "../src/model/index.ts";
import { Gazetteer } from "../src/ontology/gazetteer/index.ts";
import { Reader } from "../src/reader/index.ts";
import { putOnRecord } from "../src/reader/put-on-record.ts";
import { readText } from "../src/reader/read-text.ts";
import { entryKinds, type ReportInput, type ReportRecord } from "../src/record/index.ts";
import { goldFrames } from "./gold/gold-frames.ts";
import { type GoldReport, goldPart, readGold } from "./gold/read-gold.ts";
import { type Score, scoreRecord } from "./gold/score.ts";

/**
 * Prints how the records of the gold reports compare with what a careful reader puts on record, with 95 % intervals.
 *
 * @param part - `dev`, `test` or `fresh`; default: `dev`. Nothing but figures is printed of the others.
 */
export async function goldReports(part = "dev"): Promise<void> {
  const reader = await Reader.open();
  await scoreReports(part, ({ input }) => reader.read(input));
  await reader.close();
}

/**
 * The same with the frames that a perfect model would read, and all else as the reader has it: what is lost between frames
 * and entries alone.
 */
export async function goldFramed(part = "dev"): Promise<void> {
  const model = await Model.load(modelFolder);
  const gazetteer = Gazetteer.open();
  await scoreReports(part, async ({ input, report }) => {
    const findings = await readText(model, input.text, {});
    return putOnRecord(input, { ...findings, frames: goldFrames(report, findings.parsed) }, gazetteer);
  });
  await model.release();
}

interface Read {
  readonly input: ReportInput;
  readonly report: GoldReport;
}

async function scoreReports(part: string, read: (one: Read) => Promise<ReportRecord>): Promise<void> {
  const scores: Score[] = [];
  for (const report of readGold(goldPart(part))) {
    const { published, title } = report.gold.document;
    const input = { id: report.name, source: report.name, title, published, text: report.text };
    const score = scoreRecord(report, await read({ input, report }));
    scores.push(score);
    if (part !== "dev") continue;
    process.stdout.write(`${report.name}\n`);
    for (const one of score.missed)
      process.stdout.write(`  missed ${one.kind}: ${[one.words ?? ""].flat().join(" … ")}\n`);
    for (const one of score.extra) {
      process.stdout.write(`  extra ${one.kind}: ${one.evidence.map(({ text }) => text).join(" … ")}\n`);
    }
  }
  process.stdout.write(table(scores));
}

export function table(scores: readonly Score[]): string {
  const kinds = [...entryKinds.map((kind) => [kind]), entryKinds].map((some) => {
    const { recall, precision, f1 } = figures(scores, some);
    const name = some.length === 1 ? `${some[0]}` : "all";
    const spread = 1.96 * jackknife(scores.map((_, out) => figures(scores.toSpliced(out, 1), some).f1));
    return `${name.padEnd(24)} R ${recall.toFixed(1)}  P ${precision.toFixed(1)}  F1 ${f1.toFixed(1)} ± ${spread.toFixed(1)}\n`;
  });
  const names = [...new Set(scores.flatMap(({ details }) => [...details.keys()]))].sort();
  const details = names.map((name) => {
    const sum = (place: 0 | 1) => scores.reduce((all, one) => all + (one.details.get(name)?.[place] ?? 0), 0);
    return `${name.padEnd(24)} ${sum(0)} of ${sum(1)}\n`;
  });
  return [...kinds, ...details].join("");
}

function figures(scores: readonly Score[], kinds: readonly (typeof entryKinds)[number][]) {
  const sum = (of: "expected" | "found" | "recorded") =>
    scores.reduce((all, score) => all + kinds.reduce((some, kind) => some + score.kinds[kind][of], 0), 0);
  const share = (of: number) => (of === 0 ? 0 : (100 * sum("found")) / of);
  const [recall, precision] = [share(sum("expected")), share(sum("recorded"))];
  return { recall, precision, f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
}

/** The standard error of a figure from its values with each report left out in turn. */
function jackknife(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  const squares = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt(((values.length - 1) / values.length) * squares);
}
