/**
 * The one shape every error has, in the terminal, in JSON and over HTTP.
 *
 * `code` is for programs, `message` says what went wrong, `received` what was given, `allowed` what would have been
 * taken, and `advice` what to do next.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly received?: string;
  readonly allowed?: string;
  readonly advice?: string;
}

/** Every code a {@link Problem} can have, with the exit code of the command line that ends on it. */
export const exitCodes = {
  usage: 2,
  "input-missing": 3,
  "input-unreadable": 3,
  "input-refused": 3,
  "store-unusable": 4,
  "store-newer": 4,
  "store-full": 4,
  "store-busy": 4,
  "not-found": 5,
  "model-unusable": 6,
  "data-unusable": 6,
  interrupted: 130,
  internal: 70,
} as const;

export type ProblemCode = keyof typeof exitCodes;

/**
 * An error that carries a {@link Problem}.
 *
 * @example
 * const error = new OnrecordError({ code: "not-found", message: "No entry has this id.", received: "x1" });
 * error.message; // "No entry has this id."
 * error.problem.code; // "not-found"
 */
export class OnrecordError extends Error {
  override readonly name = "OnrecordError";

  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(problem.message, options);
  }
}
