import { Model, modelFolder } from "../src/model/index.ts";
import { readText } from "../src/reader/read-text.ts";
import { type ClaimContext, claimsOf } from "../src/resolve/claims/index.ts";
import { quotedRanges } from "../src/text/index.ts";
import {
  aboutOf,
  compareClaims,
  goldActorAt,
  goldSpeaksFor,
  goldStatements,
  goldTriggers,
} from "./gold/gold-claims.ts";
import { goldEntries } from "./gold/match.ts";
import { type GoldPart, type GoldReport, goldPart, readGold } from "./gold/read-gold.ts";

/** Of each figure how many were right, of how many. */
export type Figures = Map<string, readonly [right: number, of: number]>;

const runs = [
  { name: "gold's statements, stage and occurrence", gold: true, staged: true },
  { name: "gold's statements alone", gold: true, staged: false },
  { name: "model's statements, gold's stage and occurrence", gold: false, staged: true },
  { name: "model's statements alone", gold: false, staged: false },
] as const;

/**
 * How claims and certainty are read for the entries of the gold reports, with the gold's words as triggers: with the
 * gold's statements and the model's; with the gold's stage and occurrence and without.
 */
export async function claimFigures(model: Model, part: GoldPart): Promise<Map<string, Figures>> {
  const all = new Map(runs.map(({ name }): [string, Figures] => [name, new Map()]));
  for (const report of readGold(part)) {
    const { parsed, statements } = await readText(model, report.text, {});
    const base = {
      text: report.text,
      parsed,
      quoted: quotedRanges(report.text),
      actorAt: goldActorAt(report),
      speaksFor: goldSpeaksFor(report),
    };
    const own = statements.map((one) => ({
      ...one,
      speaker: one.speakerSpan === null ? null : nameOf(report, one.speakerSpan),
    }));
    for (const { name, gold, staged } of runs) {
      const context = { ...base, statements: gold ? goldStatements(report) : own };
      add(all.get(name), compared(report, context, staged));
    }
  }
  return all;
}

/**
 * Prints how claims are read for the entries of the gold reports.
 *
 * @param part - `dev`, `test` or `fresh`; default: `dev`. Only figures are printed.
 */
export async function claims(part = "dev"): Promise<void> {
  const named = goldPart(part);
  const model = await Model.load(modelFolder, 1);
  await printClaims(model, named);
  await model.release();
}

/** Prints {@link claimFigures}. */
export async function printClaims(model: Model, part: GoldPart): Promise<void> {
  for (const [name, figures] of await claimFigures(model, part)) {
    process.stdout.write(`claims of the gold reports, ${part}: ${name}\n`);
    for (const [what, [right, of]] of figures) {
      process.stdout.write(
        `  ${what.padEnd(24)} ${right} of ${of} = ${((100 * right) / Math.max(1, of)).toFixed(1)}\n`,
      );
    }
  }
}

function nameOf(
  report: GoldReport,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
): string {
  const known = goldStatements(report).find(({ speakerSpan: at }) => at !== null && at.start < end && start < at.end);
  return known?.speaker ?? goldActorAt(report)({ start, end }) ?? text;
}

function compared(report: GoldReport, context: ClaimContext, staged: boolean): Figures {
  const found: Figures = new Map();
  for (const entry of goldEntries(report.gold)) {
    if (entry.kind === "statement" || entry.optional) continue;
    const { occurrence, stage, ...rest } = aboutOf(entry);
    const about = staged ? aboutOf(entry) : rest;
    add(found, new Map(Object.entries(compareClaims(entry, claimsOf(goldTriggers(report, entry), context, about)))));
  }
  return found;
}

function add(sum: Figures | undefined, more: Figures): void {
  for (const [what, [right, of]] of more) {
    const [r, o] = sum?.get(what) ?? [0, 0];
    sum?.set(what, [r + right, o + of]);
  }
}
