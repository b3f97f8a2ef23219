#!/usr/bin/env node
import { type Command, CommanderError } from "commander";
import { exitCodes } from "../util/problem.ts";
import { createProgram } from "./program.ts";
import { reportProblem } from "./report-problem.ts";

// A reader that stops early (`onrecord list | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) =>
  process.exit(error.code === "EPIPE" ? 0 : exitCodes.internal),
);

const program = createProgram();
throwInsteadOfExiting(program);
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  else process.exitCode = reportProblem(error, process.argv.includes("--json"));
}

function throwInsteadOfExiting(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) throwInsteadOfExiting(child);
}
