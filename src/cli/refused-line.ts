import { OnrecordError } from "../util/problem.ts";

/** The error for a line of standard input that a command cannot take. */
export function refusedLine(number: number, what: string, text: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "input-refused",
    message: `Line ${number} is no ${what}.`,
    received: text.length > 200 ? `${text.slice(0, 200)}…` : text,
    allowed,
    advice: "Mend the line and run the command again.",
  });
}
