import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { z } from "zod";
import { folderForTest, runAlone, runCli } from "./run-cli.case.ts";

const rows = (csv: string) => z.array(z.record(z.string(), z.string())).parse(parse(csv, { columns: true }));

test("reports, lists and searches are printed as tables, whole unless a limit is typed", async () => {
  const folder = folderForTest();
  const said = Array.from(
    { length: 60 },
    (_, n) => `Minister Bo Lind said that ${n} “drones” had come, and more would.`,
  );
  writeFileSync(join(folder, "a.txt"), said.join("\n\n"));
  await runAlone(folder, ["read", "a.txt", "--quiet", "--date", "2026-02-03"]);
  const table = async (...args: string[]) => {
    const run = await runCli(folder, [...args, "--csv"]);
    expect(run.code, run.err).toBe(0);
    expect(run.err).toBe("");
    return rows(run.out);
  };
  const [report, ...more] = await table("list");
  expect([report?.["published"], more]).toEqual(["2026-02-03", []]);
  const all = await table("list", "--kind", "statement");
  expect(all).toHaveLength(Number(report?.["statements"]));
  expect(all.length).toBeGreaterThan(50);
  expect(all[3]).toMatchObject({ speaker_words: "Minister Bo Lind", cue: "said", report: report?.["report"] });
  expect(all.map(({ content }) => content)).toContain("that 7 “drones” had come, and more would");
  expect(await table("list", "--kind", "statement", "--limit", "2", "--skip", "1")).toEqual(all.slice(1, 3));
  expect((await table("search", "drones")).length).toBeGreaterThan(50);
  expect((await runCli(folder, ["list", "--csv", "--json"])).code).toBe(2);
});
