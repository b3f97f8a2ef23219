import { expect, test } from "vitest";
import { words } from "../../text/index.ts";
import { markedReport } from "./marked-report.case.ts";
import { resolveActors } from "./resolve-actors.ts";

/** A report of so many different names, each with a last name alone and a pronoun after it. */
function names(count: number): string {
  const name = (i: number) => [3, 2, 1, 0].map((k) => "bdfgklmnprstvz"[Math.floor(i / 14 ** k) % 14]).join("a");
  return Array.from({ length: count }, (_, i) => {
    const last = `Q${name(i)}`;
    return `[Jo${name(i * 7)} ${last}|person] came. [${last}|person] said he would go.`;
  }).join(" ");
}

function seconds(count: number): number {
  const input = markedReport(names(count));
  const start = process.cpuUsage();
  resolveActors(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

test("3,000 names take a moment", () => {
  seconds(200);
  // A busy machine takes longer now and then.
  const took = seconds(3000);
  expect(took < 3 ? took : seconds(3000)).toBeLessThan(3);
}, 60_000);

test("names of 500 characters", () => {
  const long = `A${"b".repeat(499)}`;
  const read = resolveActors(markedReport(`[${long}|person] spoke. [${long} ${long}|organisation] did not.`));
  expect(read.actors.map((a) => a.name.length)).toEqual([500, 1001]);
  for (const { id } of read.actors) expect(id.length).toBeLessThan(80);
});

test("an empty text has no actors", () => {
  expect(resolveActors({ ...markedReport(""), words: words("") }).actors).toEqual([]);
});
