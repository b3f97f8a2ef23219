import type { Entry, EntryKind } from "../../record/index.ts";
import { readAgain } from "../../source/document.ts";
import type { Intake, StoredReport } from "../../store/store.ts";
import { type Selectors, selectorsOf } from "../../text/index.ts";
import { OnrecordError } from "../../util/problem.ts";
import { type FoundAgain, findAgain, type Standing } from "./find-again.ts";

/** A report's entries against its text and against what its original gives when it is read again. */
export interface VerifiedReport {
  readonly report: string;
  /** The version that its entries were read from; counts from 1. */
  readonly version: number;
  readonly source: string;
  readonly title: string | null;
  readonly original: VerifiedOriginal;
  readonly entries: readonly VerifiedEntry[];
}

/** What became of the original: whether it gives the text that is on record. */
export type VerifiedOriginal =
  | { readonly gives: "same-text" | "other-text"; readonly sha256: string }
  | { readonly gives: "nothing"; readonly sha256: string; readonly problem: string }
  | { readonly gives: "not-kept" };

/** An entry and how its words stand, the worst of all. */
export interface VerifiedEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly standing: Standing;
  readonly evidence: readonly VerifiedWords[];
}

/** A passage of an entry's evidence. */
export interface VerifiedWords {
  readonly selectors: Selectors;
  /** In the text of the version. */
  readonly inReport: FoundAgain;
  /** In the text that the original gives; null where it gives none. */
  readonly inOriginal: FoundAgain | null;
}

/** Verifies the evidence of one version of a report by both selectors; changes nothing. */
export async function verifyReport(
  { record, version }: StoredReport,
  intake: Pick<Intake, "origin" | "bytes">,
): Promise<VerifiedReport> {
  const { id, source, title, text } = record.report;
  const { original, again } = await originalOf(intake, id, version, source, text);
  const entries = record.entries.map((entry) => verifiedEntry(entry, text, again));
  return { report: id, version, source, title, original, entries };
}

function verifiedEntry({ id, kind, evidence }: Entry, text: string, again: string | null): VerifiedEntry {
  const words = evidence.map((span): VerifiedWords => {
    const [around, position] = selectorsOf(text, span);
    const selectors: Selectors = [{ ...around, exact: span.text }, position];
    return {
      selectors,
      inReport: findAgain(text, selectors),
      inOriginal: again === null ? null : findAgain(again, selectors),
    };
  });
  const standings = words.flatMap(({ inReport, inOriginal }) => [inReport.standing, inOriginal?.standing]);
  const standing = (["gone", "moved"] as const).find((one) => standings.includes(one)) ?? "verified";
  return { id, kind, standing, evidence: words };
}

/** What the original of a version gives, and its text; null where that is not kept or gives none. */
async function originalOf(
  intake: Pick<Intake, "origin" | "bytes">,
  id: string,
  version: number,
  source: string,
  text: string,
): Promise<{ readonly original: VerifiedOriginal; readonly again: string | null }> {
  const origin = await intake.origin(id, version);
  if (origin === null) return { original: { gives: "not-kept" }, again: null };
  const { sha256 } = origin;
  try {
    const bytes = await intake.bytes(sha256);
    if (bytes === null) return { original: { gives: "not-kept" }, again: null };
    const again = await readAgain(bytes, origin, source);
    return { original: { gives: again === text ? "same-text" : "other-text", sha256 }, again };
  } catch (error) {
    if (!(error instanceof OnrecordError)) throw error;
    return { original: { gives: "nothing", sha256, problem: error.problem.message }, again: null };
  }
}
