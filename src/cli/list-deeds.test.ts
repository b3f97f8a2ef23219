import { expect, test } from "vitest";
import { folderOfEveryKind } from "./every-kind-folder.case.ts";
import { runCli } from "./run-cli.case.ts";

// Each starts many processes, which takes long on a busy machine.
const patience = { timeout: 300_000 };

test("entries are listed by what they say and by who is in them", patience, async () => {
  const folder = await folderOfEveryKind();
  const kinds = async (...args: string[]) => {
    const { out } = await runCli(folder, ["list", ...args, "--json"]);
    return out.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line).entry.kind]));
  };
  expect(await kinds("--supplier", "north korea", "--recipient", "Russia")).toEqual(["transfer"]);
  expect(await kinds("--agent", "rus", "--plover", "ASSAULT", "--occurrence", "happened")).toEqual(["event"]);
  expect(await kinds("--certainty", "possible", "--polarity", "negative")).toEqual(["restriction"]);
  expect(await kinds("--denied-by", "prk", "--item", "UNROCA III")).toEqual(["transfer"]);
  const searched = await runCli(folder, ["search", "shells", "--actor", "russia", "--kind", "transfer", "--json"]);
  expect(
    searched.out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).entry.id),
  ).toEqual(["k-transfer"]);
  const { out } = await runCli(folder, ["list", "--claimant", "south korea", "--kind", "transfer"]);
  expect(out).toMatch(/^transfer: North Korea → Russia · “about 5,000 artillery shells” \(UNROCA III\) ·/);
  expect(out).toContain("\n  probable: says South Korea (certain); denied by North Korea\n");
});

test("what no entry can have is refused, with what is allowed", patience, async () => {
  const folder = await folderOfEveryKind();
  const stage = await runCli(folder, ["list", "--stage", "sent"]);
  expect(stage.code).toBe(2);
  expect(stage.err).toMatch(/Allowed choices are sought, considered/);
  const both = await runCli(folder, ["list", "--supplier", "prk", "--agent", "rus"]);
  expect(both.code).toBe(2);
  expect(both.err).toMatch(/cannot be used with option/);
  const nobody = await runCli(folder, ["list", "--recipient", "nobody"]);
  expect(nobody.code).toBe(5);
  expect(nobody.err).toMatch(/No actor on record has this id or name/);
});
