import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { nodeArguments } from "./program-of.case.ts";

const main = nodeArguments("cli/main");

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command line in a folder, with `input` as standard input. */
export async function runCli(folder: string, args: readonly string[], input?: string | Buffer): Promise<CliRun> {
  return finished(startCli(folder, args, input));
}

/** Starts the real command line and leaves it running. */
export function startCli(folder: string, args: readonly string[], input?: string | Buffer): ChildProcess {
  const child = spawn(process.execPath, [...main, ...args], {
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
