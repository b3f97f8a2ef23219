import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { scratchFolder } from "../store/sqlite/scratch.case.ts";
import { runAlone, runCli } from "./run-cli.case.ts";

const root = join(import.meta.dirname, "../..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const [, block = ""] = /^## What it does\n.*?^```sh\n(.*?)^```/ms.exec(readme) ?? [];
const commands = block
  .trim()
  .split("\n")
  .map((line) => line.replace(/\s+# .*/, "").trim());

/** Commands that take reports of the reader's own, or go on until they are stopped; others tests run them. */
const ownReports = /^(cat|onrecord (read|serve|watch feed))/;
const tried = commands.filter((command) => !ownReports.test(command));

const folder = scratchFolder();
beforeAll(async () => {
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  const run = await runAlone(folder, ["read", "examples/*.txt", "--quiet"]);
  expect(run.code, run.err).toBe(0);
}, 120_000);

/** Arguments as a shell would give them. */
const inShell = (command: string) =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].slice(1).map(([, quoted, bare]) => quoted ?? bare ?? "");

test("README has the commands that this test tries", () => {
  expect(tried.length).toBeGreaterThan(15);
  expect(commands.every((command) => /^(onrecord|cat) /.test(command))).toBe(true);
});

test.each(tried)("README: `%s` finds something in the examples", async (command) => {
  const [{ id = "" } = {}] = (await runCli(folder, ["list", "--json"])).out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  // Forgetting asks first, and nobody answers here.
  const asks = command.startsWith("onrecord forget");
  const args = inShell(command).map((arg) => (arg === "ID" ? id : arg));
  const { code, out, err } = await runCli(folder, asks ? [...args, "--yes"] : args);
  expect(code, err).toBe(0);
  // Of the example reports none is a copy of another.
  if (!command.startsWith("onrecord copies")) expect(out).not.toMatch(/^(No|Nothing)\b/);
  expect(out.trim()).not.toBe("");
});
