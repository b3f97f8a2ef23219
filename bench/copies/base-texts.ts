import { sha256 } from "../../src/util/sha256.ts";
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
  /** What thresholds are fitted on, or what is reported. */
  readonly half: "fit" | "test";
}

/** Of PolNeAR's training texts every third is in the set; word frequencies are counted on the others. */
const inSet = (hash: string) => Number.parseInt(hash.slice(0, 4), 16) % 3 === 0;

/** The real articles of the set: guardian-sdf, PolNeAR's development part and a third of its training part. */
export function baseTexts(): BaseText[] {
  const guardian = guardianArticles().map(({ id, text, date }) => baseText(id, text, "guardian", date));
  const dev = polnearBases("dev");
  const train = polnearBases("train").filter(({ hash }) => inSet(hash));
  // Of real copies one is enough.
  const second = new Set(realPairs().map(([, name]) => name));
  return [...guardian, ...dev, ...train].filter(({ name }) => !second.has(name.replace(/\.txt$/, "")));
}

/** PolNeAR's training texts that are not in the set. */
export function heldApartFromCopies(): string[] {
  return polnearBases("train")
    .filter(({ hash }) => !inSet(hash))
    .map(({ text }) => text);
}

function polnearBases(part: "train" | "dev"): BaseText[] {
  return [...polnearTexts(part)].map(([name, text]) => {
    const [outlet = "", published = ""] = name.split("_");
    return baseText(name, text, outlet, published);
  });
}

/** By the month, so that reports on one event are in one half. */
function halfOf(published: string): BaseText["half"] {
  return Number.parseInt(sha256(published.slice(0, 7)).slice(0, 4), 16) % 2 === 0 ? "fit" : "test";
}

function baseText(name: string, text: string, outlet: string, published: string): BaseText {
  const hash = sha256(text).slice(0, 12);
  return { hash, name, text, outlet, published, half: halfOf(published) };
}
