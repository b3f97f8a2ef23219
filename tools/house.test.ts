import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { codeFindings, isWellNamed, lineCount, textFindings } from "./house-rules.ts";

const root = join(import.meta.dirname, "..");

/** What is built, fetched or not text; nothing in it is ours to keep tidy. */
const passedOver =
  /(^|\/)(node_modules|\.git|dist|coverage|models|__pycache__|\.venv|training\/(runs|base))$|\.(db|db-wal|db-shm|onnx|png|svg)$/;

const paths = filesUnder(root);
const code = paths.filter((path) => /^(src|tools|bench)\/.*\.tsx?$/.test(path) || /^[^/]+\.ts$/.test(path));
const read = (path: string) => readFileSync(join(root, path), "utf8");

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = relative(root, join(folder, item.name));
    if (passedOver.test(path)) return [];
    if (item.isDirectory()) return filesUnder(join(folder, item.name));
    return item.isFile() ? [path] : [];
  });
}

describe("this tree", () => {
  test("names its files in kebab-case", () => {
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !isWellNamed(path))).toEqual([]);
  });

  test("goes around the compiler nowhere, and has no file over 400 lines in src/", () => {
    expect(code.length).toBeGreaterThan(20);
    expect(code.flatMap((path) => codeFindings(path, read(path)))).toEqual([]);
  });

  test("has a median of under 100 lines a file in src/", () => {
    const lengths = code.filter((path) => path.startsWith("src/")).map((path) => lineCount(read(path)));
    const median = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
    expect(median).toBeLessThan(100);
  });

  test("names no path of one machine and leaves no note to self", () => {
    expect(paths.flatMap((path) => textFindings(path, read(path)))).toEqual([]);
  });

  test("locks packages by version and hash, without a registry's host", () => {
    expect(read("package-lock.json")).not.toMatch(/"resolved": "https?:/);
  });
});

describe("the rule on names", () => {
  test.each(["src/text/words.test.ts", ".gitignore", "CHANGELOG.md", "training/train_heads.py", "record-1.json"])(
    "takes %s",
    (path) => expect(isWellNamed(path)).toBe(true),
  );

  test.each([
    "src/text/wordList.ts",
    "src/Words.ts",
    "src/word_list.ts",
    "src/a b.ts",
    "docs/Notes.md",
    "training/x-y.py.PY",
  ])("refuses %s", (path) => expect(isWellNamed(path)).toBe(false));
});

describe("the rules on code", () => {
  test.each([
    ["const a = b as const;", []],
    ["import { a as b } from './c.ts'; export { b as d };", []],
    ["const a = 'as any: any'; // b as any", []],
    ["type A<T> = { [K in keyof T as Lowercase<K>]: T[K] };", []],
    ["const a = b satisfies C;", []],
    ["let a: any;", ["uses the type any"]],
    ["function f(a: any[]): Promise<any> {}", ["uses the type any", "uses the type any"]],
    ["const a = b as string;", ["casts"]],
    ["const a = b as unknown as string;", ["casts", "casts"]],
    ["const a = <string>b;", ["casts"]],
    ["const a = b!.c;", ["asserts non-null"]],
    ["// @ts-\u0069gnore\nconst a = b;", ["silences the compiler"]],
  ])("find in %s: %j", (text, expected) => {
    expect(codeFindings("tools/x.ts", text).map(({ what }) => what)).toEqual(expected);
  });

  test("say the line", () => {
    expect(codeFindings("tools/x.ts", "\n\nlet a = b!;\n")).toEqual([
      { path: "tools/x.ts", line: 3, what: "asserts non-null" },
    ]);
  });

  test("hold files in src/ to 400 lines", () => {
    const lines = (count: number) => "f();\n".repeat(count);
    expect(codeFindings("src/x.ts", lines(400))).toEqual([]);
    expect(codeFindings("tools/x.ts", lines(401))).toEqual([]);
    expect(codeFindings("src/x.ts", lines(401))).toEqual([
      { path: "src/x.ts", line: 1, what: "is longer than 400 lines" },
    ]);
  });
});

describe("the rules on text", () => {
  const slash = "/";
  test.each([
    [`open("${slash}home/someone/x")`, "names a path of one machine"],
    [`see ${slash}work/main`, "names a path of one machine"],
    ["C:\\" + "Users\\someone", "names a path of one machine"],
    ["// TO" + "DO: later", "leaves a note to self"],
    [`${">".repeat(7)} branch`, "holds a merge conflict"],
  ])("find in %s that it %s", (text, what) => {
    expect(textFindings("docs/x.md", `first\n${text}`)).toEqual([{ path: "docs/x.md", line: 2, what }]);
  });

  test.each(["https://example.org/home/news", "../home/x", "#!/usr/bin/env bash", "home/work/x", "read/work/show"])(
    "let %s stand",
    (text) => expect(textFindings("docs/x.md", text)).toEqual([]),
  );
});
