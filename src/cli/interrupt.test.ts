import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { finished, folderForTest, runAlone, runCli, startCli } from "./run-cli.case.ts";

const reports = 10;

const sentence = (i: number) =>
  `Minister ${i} said on Monday that talks on point ${i} had failed, and an envoy denied it.\n\n`;

test("Ctrl-C stops between reports: each is on record wholly or not at all, and the same command goes on", {
  timeout: 240_000,
}, async () => {
  const folder = folderForTest();
  const names = Array.from({ length: reports }, (_, i) => `report-${i}.txt`);
  for (const [i, name] of names.entries()) {
    const sentences = Array.from({ length: 8 }, (_, k) => sentence(100 * i + k));
    writeFileSync(join(folder, name), sentences.join(""));
  }
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
