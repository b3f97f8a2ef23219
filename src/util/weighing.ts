/** What bears on a choice, each 0 to 1; what does not hold is left out. */
export type Signs = ReadonlyMap<string, number>;

/** What each sign adds to the log-odds of a choice. */
export interface Weighing {
  /** Log-odds where no sign holds. */
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Signs by name, without those that do not hold. */
export function signs(named: Iterable<readonly [name: string, holds: number | boolean]>): Signs {
  return new Map(
    [...named].flatMap(([name, holds]) => (holds === false || holds === 0 ? [] : [[name, Number(holds)]])),
  );
}

/** The log-odds that signs come to together; one that has no weight adds nothing. */
export function logOdds(some: Signs, { bias, weights }: Weighing): number {
  let sum = bias;
  for (const [name, holds] of some) sum += holds * (weights.get(name) ?? 0);
  return sum;
}
