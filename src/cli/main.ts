#!/usr/bin/env node
import { keepCompiled } from "../util/keep-compiled.ts";
import { exitCodes } from "../util/problem.ts";

// A reader that stops early (`onrecord list | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? 0 : exitCodes.internal),
);

keepCompiled();
const args = process.argv.slice(2);
if (args[0] === "read") (await import("../reader/pool/thread.ts")).startAhead();
const { runProgram } = await import("./run-program.ts");
await runProgram(args);
