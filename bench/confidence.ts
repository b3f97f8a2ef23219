import { probabilityOf } from "../src/model/index.ts";

/** Something read, the signs of how sure it is, and whether it is right. */
export interface Judged<Sign extends string> {
  readonly values: Readonly<Record<Sign, number>>;
  readonly right: boolean;
}

type Weights<Sign extends string> = Record<Sign | "bias", number>;

function predict<Sign extends string>(signs: readonly Sign[], w: Weights<Sign>, { values }: Judged<Sign>): number {
  return probabilityOf(signs.reduce<number>((sum, sign) => sum + w[sign] * values[sign], w.bias));
}

/**
 * Logistic regression by gradient descent, four decimals.
 *
 * @param free - signs whose weight may be below 0; those of the others are kept from it: a likelier part never lowers confidence.
 * @param ridge - pull towards 0, in examples; default 0.
 */
export function fitted<Sign extends string>(
  signs: readonly Sign[],
  examples: readonly Judged<Sign>[],
  { free = [], ridge = 0 }: { readonly free?: readonly Sign[]; readonly ridge?: number } = {},
): Weights<Sign> {
  const all: readonly (Sign | "bias")[] = [...signs, "bias"];
  const zeros = () => weightsOf(all, () => 0);
  let w = zeros();
  for (let step = 0; step < 4000; step++) {
    const gradient = zeros();
    for (const e of examples) {
      const error = predict(signs, w, e) - (e.right ? 1 : 0);
      gradient.bias += error;
      for (const sign of signs) gradient[sign] += error * e.values[sign];
    }
    w = weightsOf(all, (sign) => {
      const pull = sign === "bias" ? 0 : ridge * w[sign];
      const moved = w[sign] - (0.3 * (gradient[sign] + pull)) / examples.length;
      return sign === "bias" || free.some((one) => one === sign) ? moved : Math.max(0, moved);
    });
  }
  return weightsOf(all, (sign) => Number(w[sign].toFixed(4)));
}

function weightsOf<Name extends string>(names: readonly Name[], of: (name: Name) => number): Record<Name, number> {
  const all: Partial<Record<Name, number>> = {};
  for (const name of names) all[name] = of(name);
  if (!isWhole(names, all)) throw new Error("a weight is missing");
  return all;
}

function isWhole<Name extends string>(
  names: readonly Name[],
  all: Partial<Record<Name, number>>,
): all is Record<Name, number> {
  return names.every((name) => all[name] !== undefined);
}

/** What weights say of examples, beside whether they are right. */
export function scored<Sign extends string>(
  signs: readonly Sign[],
  examples: readonly Judged<Sign>[],
  weights: Weights<Sign>,
): { readonly confidence: number; readonly right: boolean }[] {
  return examples.map((e) => ({ confidence: predict(signs, weights, e), right: e.right }));
}

/** A table of what was said against what was right, in tenths, with the expected calibration error. */
export function reliability(of: string, rows: readonly { confidence: number; right: boolean }[]): string {
  let gap = 0;
  const lines = Array.from({ length: 10 }, (_, i) => {
    const bin = rows.filter((r) => Math.min(9, Math.floor(r.confidence * 10)) === i);
    if (bin.length === 0) return "";
    const said = bin.reduce((sum, r) => sum + r.confidence, 0) / bin.length;
    const right = bin.filter((r) => r.right).length / bin.length;
    gap += (Math.abs(said - right) * bin.length) / rows.length;
    return `${(i / 10).toFixed(1)}–${((i + 1) / 10).toFixed(1)}  n ${String(bin.length).padStart(5)}  said ${said.toFixed(3)}  right ${right.toFixed(3)}\n`;
  });
  return `Reliability of confidence, ${of}, ${rows.length} read\n${lines.join("")}expected calibration error ${gap.toFixed(3)}\n`;
}
