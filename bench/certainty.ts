import { Reading } from "../src/extract/certainty/index.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import { readText } from "../src/reader/read-text.ts";
import { heldBy } from "../src/resolve/claims/index.ts";
import type { Range } from "../src/text/index.ts";
import { type CertaintySentence, certaintySentences } from "./certainty-sentences.ts";
import { printClaims } from "./claims.ts";

/** A sentence's value as it should be and as it was judged, `certain positive`, with the rules that bore on it. */
export interface Judged {
  readonly sentence: CertaintySentence;
  readonly wanted: string;
  readonly got: string;
  readonly rules: readonly string[];
}

/** Judges sentences by the model's own parse and statements. */
export async function judged(model: Model, sentences: readonly CertaintySentence[]): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const sentence of sentences) {
    const { parsed, statements } = await readText(model, sentence.sentence, {});
    const reading = new Reading(sentence.sentence, parsed);
    const said = statements.map((one) => ({ ...one, speaker: null }));
    const { value, applied } = heldBy(reading, sentence, sourceOf(sentence), said);
    const wanted = `${sentence.modality} ${sentence.polarity}`;
    all.push({ sentence, wanted, got: `${value.modality} ${value.polarity}`, rules: applied.map(({ rule }) => rule) });
  }
  return all;
}

/** The words that name the source; the reported one of two; null for the author. */
function sourceOf({ sentence, source }: CertaintySentence): Range | null {
  if (source === "author") return null;
  const words = source.split(" > ").at(-1) ?? source;
  const start = sentence.indexOf(words);
  return { start, end: start + words.length };
}

/** The share of sentences judged right, and the mean F1 of the values, in per cent. */
export function figuresOf(all: readonly Judged[]): { readonly accuracy: number; readonly macroF1: number } {
  const f1 = valuesOf(all).map((value) => f1Of(all, value).f1);
  return { accuracy: share(all, isRight), macroF1: f1.reduce((sum, one) => sum + one, 0) / f1.length };
}

const isRight = ({ wanted, got }: Judged) => wanted === got;
const share = <T>(all: readonly T[], is: (one: T) => boolean) =>
  (100 * all.filter(is).length) / Math.max(1, all.length);
const valuesOf = (all: readonly Judged[]) => [...new Set(all.map(({ wanted }) => wanted))].sort();

function f1Of(all: readonly Judged[], value: string) {
  const right = all.filter(({ wanted, got }) => wanted === value && got === value).length;
  const precision = (100 * right) / Math.max(1, all.filter(({ got }) => got === value).length);
  const recall = (100 * right) / Math.max(1, all.filter(({ wanted }) => wanted === value).length);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/**
 * Prints how the rules of modality judge invented sentences and, of `dev`, the entries of the gold reports.
 *
 * @param part - `dev` or `test`; default: `dev`. Of `test` nothing but totals is printed.
 */
export async function certainty(part = "dev"): Promise<void> {
  if (part !== "dev" && part !== "test") throw new Error(`no part of the sentences: ${part}; there are dev and test`);
  const model = await Model.load(modelFolder, 1);
  const all = await judged(model, certaintySentences(part));
  const { accuracy, macroF1 } = figuresOf(all);
  const print = (line: string) => process.stdout.write(`${line}\n`);
  if (part === "dev") {
    for (const { sentence, wanted, got, rules } of all.filter((one) => !isRight(one))) {
      print(
        `${sentence.class}, ${sentence.source}, ${sentence.target}: ${wanted}, got ${got} (${rules.join(", ")}): ${sentence.sentence}`,
      );
    }
    for (const value of valuesOf(all)) {
      const { precision, recall, f1 } = f1Of(all, value);
      const count = all.filter(({ wanted }) => wanted === value).length;
      print(
        `${value.padEnd(32)} ${String(count).padStart(3)}  P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`,
      );
    }
    for (const name of new Set(all.map(({ sentence }) => sentence.class))) {
      const some = all.filter(({ sentence }) => sentence.class === name);
      print(`${name.padEnd(32)} ${some.filter(isRight).length} of ${some.length}`);
    }
    const nested = all.filter(({ sentence }) => sentence.source.includes(" > "));
    print(`${"speakers within speech".padEnd(32)} ${nested.filter(isRight).length} of ${nested.length}`);
  }
  print(
    `accuracy ${accuracy.toFixed(1)}  macro F1 ${macroF1.toFixed(1)}  sentences ${all.length}  ${model.heads.name} ${model.heads.version}`,
  );
  if (part === "dev") await printClaims(model, part);
  await model.release();
}
