#!/usr/bin/env node
import { exitCodes } from "../util/problem.ts";
import { runProgram } from "./run-program.ts";

// A reader that stops early (`onrecord list | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? 0 : exitCodes.internal),
);

await runProgram(process.argv.slice(2));
