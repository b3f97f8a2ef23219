#!/usr/bin/env node
import { CommanderError } from "commander";
import { exitCodes } from "../util/problem.ts";
import { createProgram } from "./program.ts";
import { reportProblem } from "./report-problem.ts";

// A reader that stops early (`onrecord list | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? 0 : exitCodes.internal),
);

const program = createProgram();
for (const command of [program, ...program.commands]) command.exitOverride();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  else process.exitCode = reportProblem(error, process.argv.includes("--json"));
}
