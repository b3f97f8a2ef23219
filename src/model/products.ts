/** Rows of a table of scores, one after another: where the first begins, and how far each is from the next. */
export interface RowsAt {
  readonly from: number;
  readonly step: number;
  readonly count: number;
}

/**
 * Writes into `out` the inner product of the `width` scores from `query` on with those at the beginning of each of some rows.
 *
 * Four rows are gone through at once, since the sums of one product have to wait for each other and those of four do not;
 * each product is added up in order, so that the sums are the same as one by one.
 */
export function innerProducts(
  scores: Float32Array,
  query: number,
  width: number,
  { from, step, count }: RowsAt,
  out: Float64Array,
): void {
  let row = 0;
  for (; row + 4 <= count; row += 4) {
    const one = from + row * step;
    const [two, three, four] = [one + step, one + 2 * step, one + 3 * step];
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < width; i++) {
      const asked = scores[query + i] ?? 0;
      a += asked * (scores[one + i] ?? 0);
      b += asked * (scores[two + i] ?? 0);
      c += asked * (scores[three + i] ?? 0);
      d += asked * (scores[four + i] ?? 0);
    }
    out[row] = a;
    out[row + 1] = b;
    out[row + 2] = c;
    out[row + 3] = d;
  }
  for (; row < count; row++) {
    let product = 0;
    for (let i = 0; i < width; i++) product += (scores[query + i] ?? 0) * (scores[from + row * step + i] ?? 0);
    out[row] = product;
  }
}
