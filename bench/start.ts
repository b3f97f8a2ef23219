import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const built = join(root, "dist/cli/main.js");
const example = join(root, "examples/baltic-missile-test.txt");

/** Each in a process of its own; `read` makes the record that those after it look into. */
const commands = [
  ["bare Node", ["--eval", "0"]],
  ["--help", [built, "--help"]],
  ["read, one report", [built, "read", example, "--db", "start.db"]],
  ["read, nothing new", [built, "read", example, "--db", "start.db"]],
  ["list", [built, "list", "--db", "start.db"]],
  ["search", [built, "search", "missile", "--db", "start.db"]],
] as const;

const telling =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error(user + system); });";

interface Run {
  readonly busy: number;
  readonly wall: number;
}

/**
 * What the built program takes from its start to its end, in seconds of processor (all threads) and by the clock, beside
 * Node without any program; the best of several turns, since other work on the machine only ever adds.
 *
 * @param argument - how many turns; 3 by default.
 */
export function start(argument = "3"): void {
  if (!existsSync(built)) {
    process.stdout.write("start-up       not measured: `npm run build` first\n");
    return;
  }
  const turns = Array.from({ length: Number(argument) }, () => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-start-"));
    const runs = commands.map(([, args]) => timed(args, folder));
    rmSync(folder, { recursive: true });
    return runs;
  });
  for (const [place, [name]] of commands.entries()) {
    const best = (what: keyof Run) => Math.min(...turns.map((runs) => runs[place]?.[what] ?? Number.NaN)).toFixed(2);
    process.stdout.write(`${name.padEnd(18)} ${best("busy")} s of processor, ${best("wall")} s by the clock\n`);
  }
}

function timed(args: readonly string[], cwd: string): Run {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${telling}`, ...args], {
    cwd,
    encoding: "utf8",
  });
  const wall = (performance.now() - before) / 1000;
  if (status !== 0) throw new Error(stderr);
  return { busy: Number(stderr.trim().split("\n").at(-1)) / 1e6, wall };
}
