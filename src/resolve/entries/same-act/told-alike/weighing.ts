/** What each sign of two tellings adds to the log-odds that they are of one act. */
export interface Weighing {
  /** Log-odds of two tellings of one category of which nothing else is known. */
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** As `npm run bench -- same-acts fit` prints them. */
export const weighing: Weighing = { bias: -9, weights: new Map([]) };
