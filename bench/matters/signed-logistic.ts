/** What an example has of each feature that is not 0, and what is to be learned of it. */
export interface SignedExample {
  readonly features: ReadonlyMap<string, number>;
  readonly same: boolean;
  /** How much an error on it costs, beside that of others. */
  readonly cost: number;
}

/** Which sign the weight of a feature may have; 0 is any. */
export type SignOf = (feature: string) => -1 | 0 | 1;

/** Rare features take long: after 150 sweeps a bias was still one off. */
const sweeps = 3000;

/** Weights change by less: they are found. */
const settled = 1e-4;

interface Column {
  readonly name: string;
  /** The feature whose weight this one is added to; null for one that stands by itself. */
  readonly base: string | null;
  readonly rows: number[];
  readonly values: number[];
}

/**
 * Weights of a logistic regression by coordinate descent, with a penalty on their squares; none gets a sign that it may not
 * have, so that nothing that two entries share ever speaks against them.
 *
 * @param added - what a feature's weight is added to where it is told by another name, such as `words within` to `words`;
 * the sum keeps the sign, and the penalty on it is twice as high.
 */
export function signedLogistic(
  examples: readonly SignedExample[],
  penalty: number,
  signOf: SignOf,
  added: (feature: string) => string | null = () => null,
): { readonly bias: number; readonly weights: ReadonlyMap<string, number> } {
  const columns = columnsOf(examples, added);
  const odds = new Float64Array(examples.length);
  const weights = new Map<string, number>();
  const step = ({ name, base, rows, values }: Column, held: number): number => {
    const before = weights.get(name) ?? 0;
    let [slope, bend] = [held * before, held + 1e-9];
    for (const [place, row] of rows.entries()) {
      const value = values[place] ?? 0;
      const { same = false, cost = 0 } = examples[row] ?? {};
      const likely = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      slope += cost * (likely - (same ? 1 : 0)) * value;
      // Never less than a tenth of the most that it can be, or a step may be far too long.
      bend += cost * Math.max(0.025, likely * (1 - likely)) * value * value;
    }
    const sign = name === "" ? 0 : signOf(base ?? name);
    const other = base === null ? 0 : (weights.get(base) ?? 0);
    const wanted = before - slope / bend;
    const after = sign * (wanted + other) < 0 ? -other : wanted;
    weights.set(name, after);
    for (const [place, row] of rows.entries()) odds[row] = (odds[row] ?? 0) + (after - before) * (values[place] ?? 0);
    return Math.abs(after - before);
  };
  const constant: Column = { name: "", base: null, rows: [...examples.keys()], values: examples.map(() => 1) };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let most = step(constant, 0);
    for (const column of columns) most = Math.max(most, step(column, column.base === null ? penalty : 2 * penalty));
    if (most < settled) break;
  }
  const bias = weights.get("") ?? 0;
  weights.delete("");
  return { bias, weights };
}

function columnsOf(examples: readonly SignedExample[], added: (feature: string) => string | null): Column[] {
  const columns = new Map<string, Column>();
  for (const [row, { features }] of examples.entries()) {
    for (const [name, value] of features) {
      const column = columns.get(name) ?? { name, base: added(name), rows: [], values: [] };
      column.rows.push(row);
      column.values.push(value);
      columns.set(name, column);
    }
  }
  return [...columns.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
