import { OnrecordError } from "../../util/problem.ts";

/** The error of an address that gave nothing. */
export function unfetched(
  url: string,
  message: string,
  received: string,
  more: {
    readonly code?: "input-missing" | "input-unreadable" | "input-refused";
    readonly allowed?: string;
    readonly advice: string;
  },
): OnrecordError {
  const { code = "input-unreadable", advice, allowed } = more;
  return new OnrecordError({
    code,
    message: `${url}: ${message}`,
    received,
    ...(allowed === undefined ? {} : { allowed }),
    advice,
  });
}
