import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { everyKindRecord } from "../store/every-kind-record.case.ts";
import { folderOfEveryKind } from "./every-kind-folder.case.ts";
import { runCli } from "./run-cli.case.ts";

// Each starts many processes, which takes long on a busy machine.
const patience = { timeout: 300_000 };

async function reviewing() {
  const folder = await folderOfEveryKind();
  const as =
    (by: string) =>
    async (command: string, ...args: string[]) => {
      const { code, out, err } = await runCli(folder, ["review", command, ...args, "--by", by]);
      expect(code, err).toBe(0);
      return out;
    };
  const look = (...args: string[]) => runCli(folder, args);
  return { folder, ada: as("Ada"), bo: as("Bo"), look };
}

test("a reviewer decides, takes it back and makes it again, and all of it is in the history", patience, async () => {
  const { ada, look } = await reviewing();
  expect(await ada("queue", "--limit", "1")).toMatch(
    /^restriction: .*The reader is 91 % sure of this restriction.*6 wait\.\n$/s,
  );
  expect(await ada("reject", "k-thr", "--comment", "a guess")).toMatch(
    /^rejected k-threat · .* · Ada\n.*“a guess”\n.*now rejected\n$/s,
  );
  expect((await look("show", "k-threat")).code).toBe(5);
  expect(await ada("undo")).toContain("undone, ");
  expect(await ada("redo")).toContain("; made again, ");
  expect((await look("review", "history", "k-threat", "--json")).out.trim().split("\n")).toHaveLength(1);
  expect((await look("review", "errors")).out).toMatch(/^threat\n {2}1 rejected\n/);
});

test("two reviewers differ, are measured, and one of them is right", patience, async () => {
  const { folder, ada, bo, look } = await reviewing();
  const corrected = await ada("correct", "k-tra", "--set", "stage=pledged", "completed=false");
  expect(corrected).toContain("stage: delivered → pledged\n  completed: yes → no\n");
  const transfer = everyKindRecord().entries.find(({ kind }) => kind === "transfer");
  await writeFile(join(folder, "entry.json"), JSON.stringify({ entry: { ...transfer, stage: "ordered" } }));
  expect(await bo("correct", "k-tra", join(folder, "entry.json"))).toContain("contested: ");
  expect((await look("review", "agreement")).out).toMatch(/Ada, Bo: 1 entry in common.*They differ about\nk-transfer/s);
  expect(await bo("settle", "k-tra", "--for", "Ada")).toContain("now settled");
  expect((await look("explain", "k-transfer")).out).toMatch(
    /items .*by model\s+onrecord-reader 0\.3\.0.*stage +pledged\n +follows, by person Ada/s,
  );
  const { report, entries } = JSON.parse((await look("review", "export")).out);
  expect([report, entries.map(({ status }: { status: string }) => status)]).toEqual(["r-kinds", ["settled"]]);
});
