import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderForTest, runAlone } from "./run-cli.case.ts";

const sentence = "The minister said on Monday that the talks had failed, and an envoy denied that they had begun.\n\n";

/** Mounts a small disk of its own, or gives null where this machine does not allow it. */
function disk(parent: string, options: string): string | null {
  const folder = join(parent, "disk");
  mkdirSync(folder);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status === 0;
  if (!mounted) return null;
  onTestFinished(() => {
    spawnSync("umount", [folder]);
  });
  return folder;
}

test("a full disk: a clear problem, and what is on record stays whole", async ({ skip }) => {
  const folder = folderForTest();
  const small = disk(folder, "size=400k");
  if (small === null) skip("needs the right to mount a small disk");
  const db = join(small ?? "", "record.db");
  const names = Array.from({ length: 12 }, (_, i) => `report-${i}.txt`);
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), `Report ${i}. ${sentence.repeat(30)}`);
  const run = await runAlone(folder, ["read", "--json", "--db", db, ...names]);
  expect(run.code, run.err).toBe(4);
  expect(JSON.parse(run.err.trim().split("\n").at(-1) ?? "")).toMatchObject({ problem: { code: "store-full" } });

  const whole = run.out
    .trim()
    .split("\n")
    .filter((line) => line !== "");
  const listed = await runAlone(folder, ["list", "--json", "--db", db]);
  expect(
    listed.out
      .trim()
      .split("\n")
      .filter((line) => line !== ""),
  ).toHaveLength(whole.length);
});

test("a disk that cannot be written: a clear problem", async ({ skip }) => {
  const folder = folderForTest();
  const sealed = disk(folder, "ro");
  if (sealed === null) skip("needs the right to mount a read-only disk");
  writeFileSync(join(folder, "report.txt"), sentence);
  const run = await runAlone(folder, ["read", "report.txt", "--db", join(sealed ?? "", "record.db")]);
  expect(run.code, run.err).toBe(4);
  expect(run.err).toMatch(/to do:/);
  expect(readdirSync(sealed ?? "")).toEqual([]);
});
