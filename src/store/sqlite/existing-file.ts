import { accessSync, closeSync, constants, existsSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { OnrecordError, type Problem } from "../../util/problem.ts";
import { closed, notAStore, readOnly } from "./fault.ts";

/** "onrecord" in a number: what SQLite keeps in the header so that programs know their own files. */
export const applicationId = 0x6f6e7263;

const magic = "SQLite format 3\0";
const headerBytes = 100;
const applicationIdAt = 68;

/**
 * Makes sure, before SQLite touches it, that a path can be opened as a store: a store, an empty file, or nothing yet.
 *
 * @param toLookAt - whether a store that cannot be written to will do.
 * @returns whether it can be written to.
 * @throws {OnrecordError} `store-unusable`.
 */
export function checkExistingFile(file: string, toLookAt: boolean): boolean {
  const problem = problemOf(file);
  if (problem !== null) throw new OnrecordError(problem);
  if (isWritable(dirname(file)) && (!existsSync(file) || isWritable(file))) return true;
  if (toLookAt && isReadable(file) && isStore(file)) return false;
  throw new OnrecordError(existsSync(file) ? readOnly(file) : closed(file));
}

function problemOf(file: string): Problem | null {
  const folder = statOf(dirname(file));
  if (folder === null || !folder.isDirectory()) {
    return {
      code: "store-unusable",
      message: "The folder for the record does not exist.",
      received: file,
      allowed: "a file in a folder that exists",
      advice: "Make the folder first, or name another file.",
    };
  }
  const stat = statOf(file);
  if (stat !== null && !stat.isFile()) {
    return {
      code: "store-unusable",
      message: stat.isDirectory() ? "The record's path is a folder." : "The record's path is not an ordinary file.",
      received: file,
      allowed: "the name of a file",
      advice: "Name a file, for example onrecord.db.",
    };
  }
  return stat === null || stat.size === 0 || !isReadable(file) || isStore(file) ? null : notAStore(file);
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

const isWritable = (path: string) => isAllowed(path, constants.R_OK | constants.W_OK);

const isReadable = (path: string) => isAllowed(path, constants.R_OK);

function isAllowed(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/** Whether a file that can be read begins as a record does. */
export function isStore(file: string): boolean {
  const header = Buffer.alloc(headerBytes);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, header, 0, headerBytes, 0);
  } finally {
    closeSync(descriptor);
  }
  if (header.toString("latin1", 0, magic.length) === magic)
    return header.readInt32BE(applicationIdAt) === applicationId;
  // The first write of a new store may have been cut short; SQLite then undoes it from the journal.
  return existsSync(`${file}-journal`);
}
