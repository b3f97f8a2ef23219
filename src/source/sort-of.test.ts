import { expect, it } from "vitest";
import { bareArrival } from "./arrival.ts";
import { problemOf } from "./problem-of.case.ts";
import { sortOf } from "./sort-of.ts";

const arrival = { ...bareArrival, source: "/reports/a.txt", identity: null, name: "a.txt", open: () => nothing() };

async function* nothing(): AsyncGenerator<Uint8Array> {}

it.each([
  ["\x89PNG\r\n\x1a\n\x00", "a PNG image"],
  ["BZh91AY&SY", "bzip2-compressed data"],
  ["{\\rtf1\\ansi", "a rich-text (RTF) document"],
  ["\xff\xfe\x00\x00A\x00\x00\x00", "text in UTF-32"],
])("names %j for what it is", async (content, name) => {
  const problem = await problemOf(() => sortOf(Buffer.from(content, "latin1"), arrival));
  expect(problem.message).toBe(`/reports/a.txt is ${name}, not a report.`);
  expect(problem.received).toBe(name);
});
