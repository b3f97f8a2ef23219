import type { ReportRecord } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";
import { locatedWords } from "./located-words.ts";
import type { StandingCorrection } from "./stored-correction.ts";

interface Step {
  readonly correction: StandingCorrection;
  readonly target: string;
  /** Whether it moves all that is its actor's in the report. */
  readonly whole: boolean;
  readonly ranges: readonly Range[];
}

/** Whom something that was read as one actor stands for, and the merges and splits that made it so, in order. */
export interface Identity {
  readonly id: string;
  readonly trail: readonly StandingCorrection[];
}

/**
 * Tells for one report whom an actor as it was read stands for, for all of it or at certain words.
 *
 * Corrections are followed in the order in which they were made, so that there is no way back and no circle.
 */
export function identities(
  { report }: ReportRecord,
  corrections: readonly StandingCorrection[],
): (read: string, at: Range | null) => Identity {
  const steps = corrections
    .flatMap((correction) => stepOf(report, correction))
    .sort((a, b) => a.correction.id - b.correction.id);
  return (read, at) => {
    let id = read;
    const trail: StandingCorrection[] = [];
    for (const step of steps) {
      if (!applies(step, id, at)) continue;
      id = step.target;
      trail.push(step.correction);
    }
    return { id, trail };
  };
}

function stepOf(report: ReportRecord["report"], correction: StandingCorrection): Step[] {
  const { what, target } = correction;
  if (target === null) return [];
  if (what === "merge") return [{ correction, target, whole: true, ranges: [] }];
  const parts = correction.parts.filter((part) => part.report === report.id);
  const whole = parts.some(({ words }) => words === null);
  const ranges = parts
    .map(({ words }) => (words === null ? null : locatedWords(report.text, words)))
    .filter((range) => range !== null);
  return whole || ranges.length > 0 ? [{ correction, target, whole, ranges }] : [];
}

/** A split names the very words that it moves, whoever a later reading takes them for. */
function applies({ correction, whole, ranges }: Step, id: string, at: Range | null): boolean {
  if (correction.actor === id && whole) return true;
  if (at === null) return false;
  return ranges.some(
    ({ start, end }) =>
      (start === at.start && end === at.end) || (correction.actor === id && start < at.end && at.start < end),
  );
}
