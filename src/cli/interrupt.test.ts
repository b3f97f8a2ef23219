import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { finished, folderForTest, runAlone, runCli, startCli } from "./run-cli.case.ts";

const reports = 10;

const sentence = (i: number) =>
  `Minister ${i} said on Monday that talks on point ${i} had failed, and an envoy denied it.\n\n`;

/** A folder with reports of eight sentences each. */
function folderOfReports(): { folder: string; names: string[] } {
  const folder = folderForTest();
  const names = Array.from({ length: reports }, (_, i) => `report-${i}.txt`);
  for (const [i, name] of names.entries()) {
    const sentences = Array.from({ length: 8 }, (_, k) => sentence(100 * i + k));
    writeFileSync(join(folder, name), sentences.join(""));
  }
  return { folder, names };
}

test("Ctrl-C stops between reports: each is on record wholly or not at all, and the same command goes on", {
  timeout: 240_000,
}, async () => {
  const { folder, names } = folderOfReports();
  const child = startCli(folder, ["read", "--json", ...names]);
  const done = finished(child);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  await setTimeout(50);
  child.kill("SIGINT");
  const { code, err } = await done;
  expect(code).toBe(130);
  expect(err).toMatch(/Interrupted: \d+ of 10 reports are on record/);

  const whole = await runCli(folder, ["list", "--json", "--limit", "1000"]);
  const kept = whole.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(kept.length).toBe(Number(/Interrupted: (\d+)/.exec(err)?.[1]));
  expect(kept.length).toBeLessThan(reports);
  for (const { entries } of kept) expect(entries.statement).toBeGreaterThanOrEqual(8);

  const resumed = await runAlone(folder, ["read", ...names]);
  expect(resumed.code, resumed.err).toBe(0);
  expect(resumed.out.match(/Already on record/g)).toHaveLength(kept.length);
  expect(resumed.out.match(/Put on record/g)).toHaveLength(reports - kept.length);
});

test("who reads the output may stop early: the reading ends in order and says how far it came", {
  timeout: 240_000,
}, async () => {
  const { folder, names } = folderOfReports();
  const child = startCli(folder, ["read", "--json", ...names]);
  const done = finished(child);
  child.stdout?.once("data", () => child.stdout?.destroy());
  const { code, err } = await done;
  expect(err).toMatch(/^Interrupted: \d+ of 10 reports are on record; the same command goes on from there\.\n$/);
  expect(code).toBe(130);
  const listed = await runCli(folder, ["list", "--json"]);
  expect(listed.out.trim().split("\n")).toHaveLength(Number(/\d+/.exec(err)?.[0]));
});

test("a second Ctrl-C ends the reading at once, by the signal and without a word of a crash", {
  timeout: 240_000,
}, async () => {
  const { folder, names } = folderOfReports();
  const child = startCli(folder, ["read", "--json", ...names]);
  const done = finished(child);
  await new Promise((resolve) => child.stdout?.once("data", resolve));
  child.kill("SIGINT");
  await setTimeout(20);
  child.kill("SIGINT");
  const { err } = await done;
  expect(err).toBe("");
  expect(child.signalCode).toBe("SIGINT");
});
