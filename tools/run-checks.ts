/** Runs every check and every test, says what failed, and closes with one line: how many passed and failed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { closingLine, sum, type Tally } from "./tally.ts";
import { runVitest } from "./vitest-run.ts";

const root = join(import.meta.dirname, "..");
const cruised = ["src", "tools", "bench"].filter((folder) => existsSync(join(root, folder)));

/** Each counts as one in the closing line; the build comes first, since the tests run what it makes. */
const checks = [
  { name: "build", command: ["tsc", "-p", "tsconfig.build.json"] },
  { name: "build of the program", command: ["vite", "build", "-c", "vite.program.config.ts"] },
  { name: "build of what reads", command: ["vite", "build", "-c", "vite.reading.config.ts"] },
  { name: "code compiled ahead", command: ["tsx", "tools/write-compiled.ts"] },
  { name: "build of the page", command: ["vite", "build"] },
  { name: "types", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "types of the page", command: ["tsc", "-p", "src/web/tsconfig.json"] },
  { name: "style", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "imports", command: ["depcruise", ...cruised] },
  { name: "unused code", command: ["knip"] },
] as const;

function runCheck({ name, command }: (typeof checks)[number]): Tally {
  const [program, ...args] = command;
  const { status, stdout, stderr, error } = spawnSync(join(root, "node_modules/.bin", program), args, {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  const passed = status === 0;
  process.stdout.write(`${passed ? "passed" : "FAILED"}: ${name} (${command.join(" ")})\n`);
  if (!passed) process.stdout.write(`${stdout}${stderr}${error?.message ?? ""}\n`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

const total = sum([...checks.map(runCheck), runVitest(root, process.argv.slice(2))]);
process.stdout.write(`${closingLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
