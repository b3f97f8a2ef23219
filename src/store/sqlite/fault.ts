import Database from "libsql";
import { OnrecordError, type Problem } from "../../util/problem.ts";

/**
 * The error to throw for one that libsql threw over a store's file: an {@link OnrecordError} where the file, the disk or
 * another process is the reason, and the same error where we are.
 */
export function storeFault(error: unknown, file: string): unknown {
  const problem = problemOf(error, file);
  return problem === null ? error : new OnrecordError(problem, { cause: error });
}

function problemOf(error: unknown, file: string): Problem | null {
  if (!(error instanceof Error)) return null;
  if (!(error instanceof Database.SqliteError)) {
    // Opening fails without a code.
    return error.message.startsWith("ConnectionFailed") ? unusable(file, "The record cannot be opened.") : null;
  }
  const [, code = ""] = /^SQLITE_([A-Z]+)/.exec(error.code) ?? [];
  if (error.code === "SQLITE_IOERR_SHMSIZE") return full(file);
  switch (code) {
    case "BUSY":
    case "LOCKED":
      return {
        code: "store-busy",
        message: "Another program is writing to the record and did not finish in time.",
        received: file,
        advice: "Wait until it is done and try again; nothing of what was under way has been kept.",
      };
    case "FULL":
      return full(file);
    case "NOTADB":
      return notAStore(file);
    case "CORRUPT":
      return {
        ...unusable(file, "The record's file is damaged."),
        advice: "Put a backup in its place, or name another file and read the reports again.",
      };
    case "READONLY":
    case "PERM":
      return readOnly(file);
    case "CANTOPEN":
      return unusable(file, "The record, or a file beside it that it needs, cannot be opened.");
    case "IOERR":
      return unusable(file, `The disk failed under the record (${error.code}).`);
    default:
      return null;
  }
}

function full(file: string): Problem {
  return {
    code: "store-full",
    message: "The disk is full.",
    received: file,
    advice: "Make room and run it again; what was under way has not been kept, what was on record before is whole.",
  };
}

function unusable(file: string, message: string): Problem {
  return {
    code: "store-unusable",
    message,
    received: file,
    allowed: "a file in a folder that can be written to",
    advice: "Check the path and who may write there, or name another file.",
  };
}

/** The problem of a file or a folder that cannot be written to. */
export function readOnly(file: string): Problem {
  return {
    ...unusable(file, "The record cannot be written to."),
    advice: "Copy the record to a folder that you may write to, or name another file; here it can only be looked at.",
  };
}

/** The problem of a folder in which there is no record to be seen, and none can be made. */
export function closed(file: string): Problem {
  return unusable(file, "No record can be seen or made here: the folder cannot be written to.");
}

/** The problem of a file that some other program made. */
export function notAStore(file: string): Problem {
  return {
    code: "store-unusable",
    message: "The file is not a record of onrecord; it has been left as it was.",
    received: file,
    allowed: "a record, or the name of a file that does not exist yet",
    advice: "Name another file.",
  };
}
