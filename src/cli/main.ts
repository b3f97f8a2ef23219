#!/usr/bin/env node
import { keepCompiled } from "../util/keep-compiled.ts";
import { exitCodes } from "../util/problem.ts";
import { outputEnded } from "./output-end.ts";

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.exit(exitCodes.internal);
  // A reader that stops early (`onrecord list | head`) is no error.
  if (!outputEnded()) process.exit(0);
});

keepCompiled();
const args = process.argv.slice(2);
if (args[0] === "read") (await import("../reader/pool/thread.ts")).startAhead();
const { runProgram } = await import("./run-program.ts");
await runProgram(args);
