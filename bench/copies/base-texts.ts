import { sha256 } from "../../src/util/sha256.ts";
import { trNews } from "../geoparsing.ts";
import { guardianArticles, polnearTexts } from "../shared.ts";
import { realPairs } from "./real-copies.ts";

/** A real article that texts of the set are made from. */
export interface BaseText {
  /** The first twelve digits of the SHA-256 of its text. */
  readonly hash: string;
  readonly name: string;
  readonly text: string;
  readonly outlet: string;
  /** ISO 8601. */
  readonly published: string;
  readonly half: Half;
}

/**
 * What thresholds are fitted on (`fit`), what is reported while the work goes on (`test`), and what nobody looks into: its
 * figures alone are printed (`fresh`).
 */
export type Half = "fit" | "test" | "fresh";

/** Of PolNeAR's training texts every third is in the first two parts. */
const inSet = (hash: string) => Number.parseInt(hash.slice(0, 4), 16) % 3 === 0;

/**
 * The real articles of the set: guardian-sdf, PolNeAR's development part and a third of its training part in two halves, by
 * the month; apart from them, `fresh`, what PolNeAR's training part has besides in the months of `test`, and TR-News.
 */
export function baseTexts(): BaseText[] {
  const guardian = guardianArticles().map(({ id, text, date }) => baseText(id, text, "guardian", date));
  const dev = polnearBases("dev");
  const train = polnearBases("train").flatMap((base) =>
    inSet(base.hash) ? [base] : base.half === "test" ? [{ ...base, half: "fresh" as const }] : [],
  );
  const others = trNews().map(({ id, text }) => ({
    ...baseText(`tr-news ${id}`, text, "", "2016-12-01"),
    half: "fresh" as const,
  }));
  // Of real copies one is enough.
  const second = new Set(realPairs().map(([, name]) => name));
  return [...guardian, ...dev, ...train, ...others].filter(({ name }) => !second.has(name.replace(/\.txt$/, "")));
}

/** PolNeAR's training texts of the months that thresholds are fitted on, which are not in the set themselves. */
export function heldApartFromCopies(): string[] {
  return polnearBases("train")
    .filter(({ hash, half }) => half === "fit" && !inSet(hash))
    .map(({ text }) => text);
}

function polnearBases(part: "train" | "dev"): BaseText[] {
  return [...polnearTexts(part)].map(([name, text]) => {
    const [outlet = "", published = ""] = name.split("_");
    return baseText(name, text, outlet, published);
  });
}

/** By the month, so that reports on one event are in one half. */
function halfOf(published: string): Half {
  return Number.parseInt(sha256(published.slice(0, 7)).slice(0, 4), 16) % 2 === 0 ? "fit" : "test";
}

function baseText(name: string, text: string, outlet: string, published: string): BaseText {
  const hash = sha256(text).slice(0, 12);
  return { hash, name, text, outlet, published, half: halfOf(published) };
}
