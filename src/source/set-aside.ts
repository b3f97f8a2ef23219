import { OnrecordError } from "../util/problem.ts";
import type { SetAside } from "./incoming.ts";

/**
 * The problem of a source that could not be read.
 *
 * @throws the error itself where the source is not the reason for it.
 */
export function asideFor(
  error: unknown,
  source: string,
  got: Pick<SetAside, "origin" | "bytes"> = { origin: null, bytes: null },
): SetAside {
  if (!(error instanceof OnrecordError) || !error.problem.code.startsWith("input-")) throw error;
  return { sort: "set-aside", source, why: "problem", problem: error.problem, ...got };
}
