import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { folderForTest, runAlone, startCli } from "./run-cli.case.ts";

const sentence = "The minister said on Monday that the talks had failed, and an envoy denied that they had begun.\n\n";

/** Mounts a small disk of its own, or gives null where this machine does not allow it. */
function disk(parent: string, options: string): string | null {
  const folder = join(parent, "disk");
  mkdirSync(folder);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]).status === 0;
  if (!mounted) return null;
  onTestFinished(() => {
    spawnSync("umount", ["--lazy", folder]);
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

test("a record on a disk that cannot be written: it is looked at, and nothing is changed", {
  timeout: 180_000,
}, async ({ skip }) => {
  const folder = folderForTest();
  const small = disk(folder, "size=8m");
  if (small === null) skip("needs the right to mount a small disk");
  const db = join(small ?? "", "record.db");
  writeFileSync(join(folder, "report.txt"), sentence);
  await runAlone(folder, ["read", "report.txt", "--quiet", "--db", db]);
  spawnSync("mount", ["-o", "remount,ro", small ?? ""]);
  for (const command of ["list", "search minister", "matters"]) {
    const run = await runAlone(folder, [...command.split(" "), "--db", db]);
    expect(run.code, run.err).toBe(0);
    expect(run.err).toMatch(/can only be looked at.*Nothing can be changed/);
  }
  const { out } = await runAlone(folder, ["list", "--json", "--db", db]);
  const { id } = JSON.parse(out);
  expect((await runAlone(folder, ["show", id, "--db", db])).out).toContain("The minister said on Monday");
  for (const change of [`forget ${id} --yes`, "read report.txt"]) {
    const run = await runAlone(folder, [...change.split(" "), "--db", db]);
    expect([run.code, run.err], change).toEqual([4, expect.stringContaining("The record cannot be written to.")]);
  }
  const server = startCli(folder, ["serve", "--port", "0", "--db", db]);
  onTestFinished(() => void server.kill("SIGKILL"));
  const address = await new Promise<string>((resolve) =>
    server.stdout?.on("data", (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? "")),
  );
  expect(await (await fetch(`${address}api/about`)).json()).toMatchObject({ readOnly: true, readsIn: false });
  expect(await (await fetch(`${address}api/matters`)).json()).toMatchObject({ matters: [] });
});
