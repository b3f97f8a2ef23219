import { OnrecordError } from "../util/problem.ts";

const mostShown = 10;

/** How many candidates a query needs to fetch so that {@link unique} can tell that there are more than it shows. */
export const candidatesNeeded = mostShown + 1;

/**
 * The one candidate that has the id, or else the one whose id begins with it.
 *
 * @throws {OnrecordError} `not-found` for none, `usage` with the candidates for several.
 *
 * @example
 * unique("report", "ab", [{ id: "abc", shown: "abc: Talks resume" }]); // { id: "abc", shown: "abc: Talks resume" }
 */
export function unique<C extends { readonly id: string; readonly shown: string }>(
  what: "report" | "entry" | "matter" | "watch",
  received: string,
  candidates: readonly C[],
): C {
  const exact = candidates.filter(({ id }) => id === received);
  const fitting = exact.length > 0 ? exact : candidates;
  const [first] = fitting;
  if (first === undefined || received === "") throw notFound(what, received);
  if (fitting.length === 1) return first;
  throw new OnrecordError({
    code: "usage",
    message: exact.length > 0 ? `Several reports have this ${what}.` : `The id of more than one ${what} begins so.`,
    received,
    allowed: [
      ...fitting.slice(0, mostShown).map(({ shown }) => shown),
      ...(fitting.length > mostShown ? ["and more"] : []),
    ].join("; "),
    advice: exact.length > 0 ? "List the entries of the report you mean." : "Give more of the id.",
  });
}

/** The error for an id that nothing on record has; `allowed` says what would have been taken. */
export function notFound(
  what: "report" | "entry" | "matter" | "watch",
  received: string,
  allowed = `the id of ${what === "entry" ? "an entry" : `a ${what}`}, or its beginning`,
): OnrecordError {
  return new OnrecordError({
    code: "not-found",
    message: `No ${what} on record has this id.`,
    received,
    allowed,
    advice: "List what is on record and take the id from there.",
  });
}
