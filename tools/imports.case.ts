import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";

const root = join(import.meta.dirname, "..");

const Cruise = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), to: z.string(), rule: z.object({ name: z.string() }) })),
  }),
});

/** One breach of an import rule. */
export interface Breach {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/** The import check's findings for `folders` under `at`, with the configuration that stands there. */
export function cruise(at: string, folders: readonly string[]): Breach[] {
  const bin = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const run = spawnSync(process.execPath, [bin, "--output-type", "json", ...folders], {
    cwd: at,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.stdout === "") throw new Error(run.stderr);
  const { summary } = Cruise.parse(JSON.parse(run.stdout));
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}

/** A temporary tree with these files (path to text), this project's import rules and its packages. */
export function treeOf(files: Readonly<Record<string, string>>): string {
  const at = mkdtempSync(join(tmpdir(), "onrecord-imports-"));
  for (const name of [".dependency-cruiser.mjs", "tsconfig.json", "package.json"]) {
    cpSync(join(root, name), join(at, name));
  }
  symlinkSync(join(root, "node_modules"), join(at, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, path)), { recursive: true });
    writeFileSync(join(at, path), text);
  }
  return at;
}
