import { OnrecordError } from "../util/problem.ts";
import { nameOf } from "./name-of.ts";

const missing = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP", "ERR_INVALID_ARG_VALUE"]);
const forbidden = new Set(["EACCES", "EPERM"]);

/** The error of a source that cannot be opened or read, told by the system's error code. */
export function unreadable(source: string, cause: unknown): OnrecordError {
  const code = codeOf(cause);
  const name = nameOf(source);
  if (missing.has(code)) {
    return new OnrecordError(
      {
        code: "input-missing",
        message: `There is no file ${name}.`,
        received: name,
        allowed: "a text file, or - for standard input",
        advice: "Check the spelling and the folder you are in.",
      },
      { cause },
    );
  }
  return new OnrecordError(
    {
      code: "input-unreadable",
      message: forbidden.has(code) ? `You may not read ${name}.` : `${name} could not be read (${code}).`,
      received: name,
      allowed: "a text file that you may read",
      advice: forbidden.has(code)
        ? "Ask for the right to read it, or read a copy."
        : "Check the disk or the command it comes from, then try again.",
    },
    { cause },
  );
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "unknown error";
}
