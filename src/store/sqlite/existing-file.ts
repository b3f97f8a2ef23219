import { accessSync, closeSync, constants, existsSync, openSync, readSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { OnrecordError, type Problem } from "../../util/problem.ts";
import { notAStore, readOnly } from "./fault.ts";

/** "onrecord" in a number: what SQLite keeps in the header so that programs know their own files. */
export const applicationId = 0x6f6e7263;

const magic = "SQLite format 3\0";
const headerBytes = 100;
const applicationIdAt = 68;

/**
 * Makes sure, before SQLite touches it, that a path can be opened as a store: a store, an empty file, or nothing yet.
 *
 * @throws {OnrecordError} `store-unusable`.
 */
export function checkExistingFile(file: string): void {
  const problem = problemOf(file);
  if (problem !== null) throw new OnrecordError(problem);
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
  if (!isWritable(dirname(file)) || (stat !== null && !isWritable(file))) return readOnly(file);
  return stat === null || stat.size === 0 || isStore(file) ? null : notAStore(file);
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isStore(file: string): boolean {
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
