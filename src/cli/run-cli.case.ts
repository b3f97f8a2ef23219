import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { onTestFinished } from "vitest";
import { nodeArguments } from "./program-of.case.ts";
import { runProgram } from "./run-program.ts";

// libsql keeps a closed database's files open until its statements are collected, and SQLite in another process may by
// then have removed a log that this one would go on with.
setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command line in a folder, in this process, with `input` as standard input: a process of its own takes a second
 * before it does anything.
 */
export async function runCli(folder: string, args: readonly string[], input = ""): Promise<CliRun> {
  const { stdin, stdout, stderr } = process;
  const before = { folder: process.cwd(), out: stdout.write, err: stderr.write, exitCode: process.exitCode };
  const run = { code: 0, out: "", err: "" };
  delete process.env["ONRECORD_DB"];
  process.chdir(folder);
  process.exitCode = 0;
  Object.defineProperty(process, "stdin", { configurable: true, value: Readable.from(input === "" ? [] : [input]) });
  stdout.write = (text: string | Uint8Array) => {
    run.out += text;
    return true;
  };
  stderr.write = (text: string | Uint8Array) => {
    run.err += text;
    return true;
  };
  try {
    await runProgram(args);
    run.code = Number(process.exitCode);
  } finally {
    stdout.write = before.out;
    stderr.write = before.err;
    Object.defineProperty(process, "stdin", { configurable: true, value: stdin });
    process.exitCode = before.exitCode;
    process.chdir(before.folder);
  }
  return run;
}

/**
 * Runs a command line in a folder, in a process of its own, with `input` as standard input: for what reads reports, since
 * the threads of a test would compile all that they need.
 */
export async function runAlone(folder: string, args: readonly string[], input?: string | Buffer): Promise<CliRun> {
  return finished(startCli(folder, args, input));
}

/** Starts a command line in a process of its own and leaves it running. */
export function startCli(folder: string, args: readonly string[], input?: string | Buffer): ChildProcess {
  collectGarbage();
  const child = spawn(process.execPath, [...nodeArguments("cli/main"), ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ONRECORD_DB: undefined },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin?.on("error", () => {}); // It may end before it has read everything.
  child.stdin?.end(input ?? "");
  return child;
}

/** Waits for a started command line and gives what it printed. */
export function finished(child: ChildProcess): Promise<CliRun> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** A new folder that is removed after the test. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
