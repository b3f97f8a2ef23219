import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pageFolder } from "../http/page-files.ts";
import { folderOfEveryKind } from "./every-kind-folder.case.ts";
import { finished, folderForTest, runCli, startCli } from "./run-cli.case.ts";

const isBuilt = existsSync(join(pageFolder, "index.html"));

test.skipIf(!isBuilt)(
  `serve prints where the record is, answers, and ends with Ctrl-C${isBuilt ? "" : " (skipped: the page is not built)"}`,
  async () => {
    const child = startCli(await folderOfEveryKind(), ["serve", "--port", "0"]);
    const run = finished(child);
    const [line]: string[] = child.stdout === null ? [] : await once(child.stdout, "data");
    const url = /http:\S+/.exec(line ?? "")?.[0] ?? "";
    const reports = await (await fetch(`${url}api/reports`)).text();
    child.kill("SIGINT");
    expect(reports).toContain('"threat":1');
    expect(await run).toMatchObject({ code: 0, err: "" });
  },
);

test("serve makes no empty record, and says what to do", async () => {
  const { code, err } = await runCli(folderForTest(), ["serve", "--port", "0"]);
  expect(code).toBe(5);
  expect(err).toContain("There is no record here yet.");
});
