import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { oneReport } from "./brought-in.case.ts";

const folder = new URL("../../examples/", import.meta.url);
const reports = readdirSync(folder).filter((name) => name.endsWith(".txt"));

it("there are eight example reports, and the list of them gives each a date", () => {
  const list = readFileSync(new URL("README.md", folder), "utf8");
  expect(reports).toHaveLength(8);
  for (const name of reports) expect(list).toMatch(new RegExp(`\`${name}\` +\\|.*\\| \\d{4}-\\d{2}-\\d{2} \\|`));
});

it.each(reports)("%s is English, of a report's length, and opens with its headline", async (name) => {
  const item = await oneReport(fileURLToPath(new URL(name, folder)));
  const words = item.text.split(/\s+/).length;
  expect(words).toBeGreaterThan(450);
  expect(words).toBeLessThan(700);
  expect(item.origin.language).toEqual({ code: "eng", name: "English", confident: true });
  expect(item.title).toBe(item.text.split("\n")[0]);
});
