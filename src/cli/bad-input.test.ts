import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderForTest, runAlone, runCli } from "./run-cli.case.ts";

const english = "The minister said on Monday that the talks had failed, and that no new date had been set for them.\n";
const russian =
  "Министр обороны заявил в понедельник, что переговоры о поставках вооружений провалились и новая дата не назначена.\n";

interface Case {
  readonly name: string;
  readonly content?: string | Buffer;
  readonly code: number;
  /** What the problem has to say, in any of its lines. */
  readonly says: readonly RegExp[];
}

const cases: readonly Case[] = [
  { name: "no such file", code: 3, says: [/no such file|there is no/i, /to do:/] },
  { name: "empty", content: "", code: 3, says: [/empty/, /allowed:/] },
  { name: "white space", content: " \n\t\n", code: 3, says: [/white space/] },
  {
    name: "binary",
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3]),
    code: 3,
    says: [/PNG|binary/],
  },
  { name: "NUL bytes", content: `The minister\0said no.\n`, code: 3, says: [/NUL|binary/] },
  {
    name: "damaged UTF-8",
    content: Buffer.concat([Buffer.from(`“No.” ${english}`), Buffer.from([0xe9, 0x20, 0x41])]),
    code: 3,
    says: [/damaged UTF-8/, /0xE9/],
  },
  {
    name: "20 MB on one line",
    content: "The minister said no. ".repeat(1_000_000),
    code: 3,
    says: [/20,?\d|22,000,000/, /5,000,000/],
  },
  { name: "only quotation marks", content: '"""""" “” ““““ \'\'\n', code: 3, says: [/word/, /allowed:/, /to do:/] },
  { name: "Russian", content: russian, code: 3, says: [/Russian/, /English/] },
];

test.each(cases)("$name: a clear problem, exit code $code, nothing on record", async ({ content, code, says }) => {
  const folder = folderForTest();
  if (content !== undefined) writeFileSync(join(folder, "report.txt"), content);
  const run = await runCli(folder, ["read", "report.txt"]);
  expect(run.code, run.err).toBe(code);
  for (const pattern of says) expect(run.err).toMatch(pattern);
  expect(run.out).toBe("");
  expect((await runCli(folder, ["list"])).out).toBe("No reports.\n");
});

test.each([
  ["table.csv", "text,date\n", /table without rows/],
  ["list.json", "[]", /list without objects/],
  [
    "feed.xml",
    '<?xml version="1.0"?><rss version="2.0"><channel><title>x</title></channel></rss>',
    /feed without entries/,
  ],
  ["archive.zip", Buffer.concat([Buffer.from("PK\x05\x06"), Buffer.alloc(18)]), /archive without files/],
])("%s with nothing in it: a clear problem", async (name, content, says) => {
  const folder = folderForTest();
  writeFileSync(join(folder, name), content);
  const run = await runCli(folder, ["read", name]);
  expect([run.code, run.out]).toEqual([3, ""]);
  expect(run.err).toMatch(/holds no report/);
  expect(run.err).toMatch(says);
});

test.each(["ftp://example.org/a.html", "htps://example.org/a", "www.example.org/a.html", "file:///tmp/none.txt"])(
  "%s is no file, and no address that is fetched",
  async (address) => {
    const run = await runCli(folderForTest(), ["read", address]);
    expect(run.code).toBe(3);
    expect(run.err).toContain(`${address} is no address that is fetched`);
    expect(run.err).toMatch(/allowed: .*https:\/\//);
  },
);

test("what is passed over is told, be it only one", async () => {
  const folder = folderForTest();
  mkdirSync(join(folder, "pictures"));
  writeFileSync(join(folder, "pictures", "a.png"), "no picture");
  const run = await runCli(folder, ["read", "pictures"]);
  expect([run.code, run.err]).toEqual([0, expect.stringContaining("1 passed over (.png)")]);
});

test("a folder: a clear problem", async () => {
  const folder = folderForTest();
  mkdirSync(join(folder, "reports"));
  const run = await runCli(folder, ["read", "reports"]);
  expect(run.code).toBe(3);
  expect(run.err).toMatch(/folder/);
});

test("with --json a problem is a JSON line on standard error", async () => {
  const run = await runCli(folderForTest(), ["read", "gone.txt", "--json"]);
  expect(JSON.parse(run.err)).toMatchObject({ about: "gone.txt", problem: { code: "input-missing" } });
});

test("a bad file is set aside and the others are read", async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, "a.txt"), english);
  writeFileSync(join(folder, "b.txt"), `${english} It rained.`);
  const run = await runAlone(folder, ["read", "a.txt", "gone.txt", "b.txt"]);
  expect(run.code).toBe(3);
  expect(run.err).toMatch(/gone\.txt/);
  expect(run.out.match(/Put on record\./g)).toHaveLength(2);
});

test("UTF-16 with a byte order mark is read", async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, "report.txt"), Buffer.from(`\ufeff${english}`, "utf16le"));
  const run = await runAlone(folder, ["read", "report.txt"]);
  expect(run.code, run.err).toBe(0);
  expect(run.out).toMatch(/minister[^·]* · said/);
});

// `npm run bench -- long` reads 200,000.
test("a text of 3,000 words is read whole", { timeout: 240_000 }, async () => {
  const folder = folderForTest();
  // Paragraphs that only repeat one before are no part of a report.
  const paragraphs = Array.from({ length: 150 }, (_, i) => `${i + 2}: ${english}\n`);
  writeFileSync(join(folder, "report.txt"), paragraphs.join(""));
  const run = await runAlone(folder, ["read", "report.txt", "--json"]);
  expect(run.code, run.err).toBe(0);
  expect(JSON.parse(run.out).entries.length).toBeGreaterThanOrEqual(148);
});

test.each([
  ["--date", "2024-02-31"],
  ["--date", "0000-01-01"],
  ["--date", "yesterday"],
  ["--offsets", "bytes"],
  ["--max-bytes", "0"],
  ["--colour"],
])("%s %s is refused with exit code 2", async (...args) => {
  const run = await runCli(folderForTest(), ["read", "report.txt", ...args]);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(/allowed|unknown option/i);
});
