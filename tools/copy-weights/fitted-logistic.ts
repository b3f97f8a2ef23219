interface Example {
  readonly values: readonly number[];
  readonly copies: boolean;
  /** How much an error on it costs, beside that of others. */
  readonly cost: number;
}

const steps = 30;

/**
 * The constant and the weights of a logistic regression, by Newton's method on values brought to one scale, with a penalty
 * on the square of the weights.
 *
 * @param options.scaled - false where values are of one scale already, so that a rare one needs as much to weigh as others.
 */
export function fittedLogistic(
  examples: readonly Example[],
  penalty: number,
  { scaled = true }: { readonly scaled?: boolean } = {},
): [bias: number, slopes: number[]] {
  const width = examples[0]?.values.length ?? 0;
  const count = examples.length;
  const costs = examples.reduce((sum, { cost }) => sum + cost, 0);
  const means = columns(width, (at) => examples.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) / count);
  const spreads = columns(width, (at) => {
    if (!scaled) return 1;
    const squares = examples.reduce((sum, { values }) => sum + ((values[at] ?? 0) - (means[at] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / count) || 1;
  });
  const rows = examples.map(({ values }) => [
    ...values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    1,
  ]);
  let weights = columns(width + 1, () => 0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => (at === width ? 0 : penalty * weight));
    const bend = weights.map((_, row) =>
      weights.map((_, column) => (row !== column ? 0 : row === width ? 1e-9 : penalty)),
    );
    for (const [place, row] of rows.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));
      const share = (examples[place]?.cost ?? 0) / costs;
      const off = (p - (examples[place]?.copies ? 1 : 0)) * share;
      const sway = p * (1 - p) * share;
      for (const [at, value] of row.entries()) {
        slope[at] = (slope[at] ?? 0) + off * value;
        const line = bend[at] ?? [];
        for (const [other, factor] of row.entries()) line[other] = (line[other] ?? 0) + sway * value * factor;
      }
    }
    const moves = solved(bend, slope);
    weights = weights.map((weight, at) => weight - (moves[at] ?? 0));
  }
  const slopes = columns(width, (at) => (weights[at] ?? 0) / (spreads[at] ?? 1));
  return [(weights[width] ?? 0) - slopes.reduce((sum, slope, at) => sum + slope * (means[at] ?? 0), 0), slopes];
}

const columns = (width: number, value: (at: number) => number) => Array.from({ length: width }, (_, at) => value(at));

/** The solution of a system of linear equations whose matrix is positive definite, by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, pivot] of rows.entries()) {
    const scale = pivot[at] ?? 1;
    for (let column = at; column < pivot.length; column++) pivot[column] = (pivot[column] ?? 0) / scale;
    for (const [other, row] of rows.entries()) {
      const factor = row[at] ?? 0;
      if (other === at || factor === 0) continue;
      for (let column = at; column < row.length; column++)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    }
  }
  return rows.map((row) => row.at(-1) ?? 0);
}
