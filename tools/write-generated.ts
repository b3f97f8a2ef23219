import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Writes a generated file, given by its path from the project's root, and says so on standard output. */
export function writeGenerated(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  process.stdout.write(`Wrote ${path}.\n`);
}

/** A generated file as it stands in the tree. */
export function readGenerated(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
