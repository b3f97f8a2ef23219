import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { OnrecordError } from "../../util/problem.ts";
import { csvRows } from "./csv.ts";
import { readFacts } from "./facts.ts";

const columns = ["id", "name", "source"] as const;

/** What reading a file of this content gives, or the problem it ends on. */
function read(content: string | null) {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-facts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (content !== null) writeFileSync(join(folder, "things.csv"), content);
  try {
    return readFacts("things.csv", columns, ({ cell, row }) => ({ id: cell("id"), name: cell("name"), row }), folder);
  } catch (error) {
    return error instanceof OnrecordError ? error.problem : error;
  }
}

test("every line is a fact with its place", () => {
  expect(read('id,name,source\na, Ann ,atlas\nb,"Bo, the ""Bear""",atlas\r\n')).toEqual([
    { id: "a", name: "Ann", row: "things.csv:2" },
    { id: "b", name: 'Bo, the "Bear"', row: "things.csv:3" },
  ]);
});

const bad = [
  { name: "missing", content: null, says: /things\.csv cannot be used: it cannot be read/ },
  { name: "empty", content: "", says: /things\.csv .*is empty/ },
  { name: "only a header", content: "id,name,source\n", says: /only its header/ },
  { name: "other columns", content: "id,title,source\na,b,c\n", says: /other columns/ },
  { name: "a cell too few", content: "id,name,source\na,b,c\nd,e\n", says: /things\.csv:3 .*wrong number of cells/ },
  { name: "no source", content: "id,name,source\na,b, \n", says: /things\.csv:2 .*no source/ },
];

test.each(bad)("a file of facts that is $name is a clear problem that names it", ({ content, says }) => {
  const problem = read(content);
  expect(problem).toMatchObject({ code: "data-unusable", message: expect.stringMatching(says) });
  expect(problem).toHaveProperty("advice");
});

test("a line break inside quotation marks belongs to the cell", () => {
  expect(csvRows('a,"b\nc",d\n,,\n')).toEqual([
    ["a", "b\nc", "d"],
    ["", "", ""],
  ]);
});
