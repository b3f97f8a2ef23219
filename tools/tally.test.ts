import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { closingLine, sum, tallyOf } from "./tally.ts";
import { runVitest } from "./vitest-run.ts";

const header = `import { expect, test } from "vitest";\n`;

function tallyOfProject(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "onrecord-tally-"));
  try {
    symlinkSync(join(import.meta.dirname, "../node_modules"), join(root, "node_modules"));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), header + text);
    return runVitest(root, [], "ignore");
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

describe("a run of vitest counts", () => {
  const good = 'test("a", () => expect(1).toBe(1));\ntest("b", () => {});\n';

  test("what passed, failed and was skipped, and a file that does not load as failed", () => {
    const mixed = 'test("c", () => expect(1).toBe(2));\ntest.skip("d", () => {});\ntest.todo("e");\n';
    const broken = 'import "./nowhere.ts";\ntest("f", () => {});\n';
    expect(tallyOfProject({ "good.test.ts": good, "mixed.test.ts": mixed, "broken.test.ts": broken })).toEqual({
      passed: 2,
      failed: 2,
      skipped: 2,
    });
  });

  test("an error outside every test as failed", () => {
    const late = 'test("g", () => { setTimeout(() => { throw new Error("late"); }, 0); });\n';
    const wait = 'test("h", () => new Promise((done) => setTimeout(done, 50)));\n';
    expect(tallyOfProject({ "late.test.ts": late + wait })).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  test("a run without tests as failed", () => {
    expect(tallyOfProject({})).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

test("what is no report of vitest is refused", () => {
  expect(() => tallyOf({ testResults: [] })).toThrow();
});

test("the closing line says what was skipped only where something was", () => {
  expect(closingLine({ passed: 12, failed: 1, skipped: 0 })).toBe("12 passed, 1 failed");
  expect(closingLine({ passed: 12, failed: 0, skipped: 2 })).toBe("12 passed, 0 failed, 2 skipped");
});

test("tallies add up", () => {
  const [one, two] = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 3, failed: 4, skipped: 0 },
  ];
  expect(sum([one, two])).toEqual({ passed: 4, failed: 4, skipped: 2 });
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
