import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runCompiled } from "./compiled.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-compiled-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A module that writes beside itself what it computes. */
function moduleThatWrites(name: string, sum: string): string {
  const file = join(folder, name);
  const write = `require("node:fs").writeFileSync(__filename + ".said", String(add(${sum})));`;
  writeFileSync(file, `"use strict";\nfunction add(a, b) { return a + b; }\n${write} // äö\n`);
  return file;
}

/**
 * A module with what has been kept of another of the same code: V8 remembers the code of a file that it has run itself, as
 * a new process would not.
 */
function withKept(name: string, sum: string, change: (kept: Buffer) => Buffer): string {
  const first = moduleThatWrites(`first-${name}`, sum);
  runCompiled(first).keep();
  const file = moduleThatWrites(name, sum);
  for (const kept of readdirSync(folder).filter((one) => one.startsWith(`first-${name}.v`)))
    writeFileSync(join(folder, kept.replace("first-", "")), change(readFileSync(join(folder, kept))));
  return file;
}

const signed = (bytes: Buffer) => Buffer.concat([createHash("sha256").update(bytes).digest(), bytes]);

const said = (file: string) => readFileSync(`${file}.said`, "utf8");

test("a file runs where nothing has been kept of it", () => {
  const file = moduleThatWrites("sum.cjs", "2, 3");
  expect([runCompiled(file).taken, said(file)]).toEqual([false, "5"]);
});

test("a file runs from what has been kept compiled of it", () => {
  const file = withKept("kept.cjs", "3, 4", (kept) => kept);
  expect([runCompiled(file).taken, said(file)]).toEqual([true, "7"]);
});

test.each([
  ["cut off", (kept: Buffer) => kept.subarray(0, kept.length / 2)],
  ["empty", () => Buffer.alloc(0)],
  [
    "damaged in one place",
    (kept: Buffer) => Buffer.concat([kept.subarray(0, 90), Buffer.from([7]), kept.subarray(91)]),
  ],
  [
    "of another version of V8",
    (kept: Buffer) => signed(Buffer.concat([kept.subarray(32, 36), Buffer.alloc(4, 7), kept.subarray(40)])),
  ],
  ["no compiled code at all", () => signed(Buffer.from("not code"))],
])("what has been kept is passed over where it is %s", (how, damaged) => {
  const file = withKept(`${how.replaceAll(" ", "-")}.cjs`, "20, 22", damaged);
  expect([runCompiled(file).taken, said(file)]).toEqual([false, "42"]);
});

test("what has been kept of other code is passed over", () => {
  const file = withKept("changed.cjs", "1, 1", (kept) => kept);
  moduleThatWrites("changed.cjs", "100, 100");
  expect([runCompiled(file).taken, said(file)]).toEqual([false, "200"]);
});
