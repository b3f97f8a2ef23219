// Shapes that are shared between parts of the page are made before the first line of main.tsx runs.
import "./zod-without-code.ts";
import type { z } from "zod";
import { ProblemAnswer } from "../../http/answers.ts";

/** What went wrong, in the one shape that every error has. */
export type ShownProblem = z.infer<typeof ProblemAnswer>["problem"];

/** An answer that is a problem. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(readonly problem: ShownProblem) {
    super(problem.message);
  }
}

const unreachable: ShownProblem = {
  code: "unreachable",
  message: "The server does not answer.",
  advice: "Start `onrecord serve` again in the terminal, then try again here.",
};

/** Asks a route of this server. @throws {Refusal} where the answer is a problem, or none comes. */
export async function ask<A extends z.ZodType>(
  url: string,
  shape: A,
  signal?: AbortSignal,
  request: RequestInit = {},
): Promise<z.infer<A>> {
  const response = await fetch(url, { ...request, signal: signal ?? null }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Refusal(unreachable);
  });
  const body: unknown = await response.json();
  if (!response.ok) throw new Refusal(ProblemAnswer.parse(body).problem);
  return shape.parse(body);
}
