import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const root = join(import.meta.dirname, "..");
const doc = readFileSync(join(root, "docs/library.md"), "utf8");
const isBuilt = existsSync(join(root, "dist/reader/index.js"));

/** Each program of the document, and what it is said to print. */
const programs = [...doc.matchAll(/^```js\n(.*?)^```\n\nIt prints:\n\n```\n(.*?)^```/gms)].map(
  ([, program = "", prints = ""]) => ({ program, prints }),
);

/** A project that has the package, and the example reports. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-library-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/onrecord"));
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  return folder;
}

describe.skipIf(!isBuilt)(`docs/library.md${isBuilt ? "" : " (skipped: npm run build first)"}`, () => {
  test("has programs", () => expect(programs).toHaveLength(2));

  test.each(programs)("a program prints what the document says ($#)", { timeout: 120_000 }, async (it) => {
    const folder = project();
    writeFileSync(join(folder, "program.mjs"), it.program);
    const { stdout } = await promisify(execFile)(process.execPath, ["program.mjs"], { cwd: folder });
    expect(stdout).toBe(it.prints);
  });
});

test("docs/library.md names every module of the package", () => {
  for (const path of Object.keys(manifest.exports)) {
    if (path === "./package.json") continue;
    const name = path.replace("./", "onrecord/").replace(/onrecord\/ontology\/(?!actor)/, "…/");
    expect(doc, path).toContain(`\`${name}\``);
  }
});
