import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openStore } from "../../store/sqlite/index.ts";
import { OnrecordError, type Problem } from "../../util/problem.ts";
import { Alert } from "../../watch/alert.ts";
import { deliver } from "../../watch/deliver.ts";
import { hookServer } from "../../watch/local-server.case.ts";
import { shells } from "../../watch/report.case.ts";
import { createProgram } from "../program.ts";
import { finished, folderForTest, runAlone, runCli, startCli } from "../run-cli.case.ts";

// Each starts several processes, which takes long on a busy machine.
const patience = { timeout: 300_000 };

/** A folder with a record of one report. */
async function folderWith(...ids: readonly string[]): Promise<string> {
  const folder = folderForTest();
  await saveInto(folder, ...ids);
  return folder;
}

async function saveInto(folder: string, ...ids: readonly string[]): Promise<void> {
  const store = await openStore({ file: join(folder, "onrecord.db") });
  for (const [at, id] of ids.entries()) {
    const words = `North Korea shipped ${at + 3} trains of shells to Russia.`;
    await store.save(shells(id, { words, lines: [`Report ${id} says no more than that.`] }), { model: "a model 1" });
  }
  await store.close();
}

const alertsIn = (folder: string) =>
  readFileSync(join(folder, "alerts.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => Alert.parse(JSON.parse(line)));

test("a saved query is added, tried out, run on what comes, shown, and removed", patience, async () => {
  const folder = await folderWith("r-old");
  const query = ["shells", "--recipient", "Russia", "--kind", "transfer"];
  const added = await runCli(folder, [
    "watch",
    "add",
    "Shells for Russia",
    ...query,
    "--terminal",
    "--jsonl",
    "alerts.jsonl",
  ]);
  expect(added.out).toMatch(
    /^Shells for Russia · w-[0-9a-f]{12}\nlooks for {3}shells --kind transfer --recipient Russia\ntells {7}the terminal\n/,
  );

  const tried = await runCli(folder, ["watch", "test", "Shells for Russia"]);
  expect(tried.out).toContain("1 entry on record now.");
  expect(existsSync(join(folder, "alerts.jsonl"))).toBe(false);

  await saveInto(folder, "r-new");
  const first = await runCli(folder, ["watch", "run"]);
  expect(first.out).toMatch(/^Shells for Russia: r-new · .* UTC · a-[0-9a-f]{16}\n {2}r-new · 2031-03-04 · r-new\n/);
  expect(first.out).toContain("2 sent, 0 kept to be tried again, 0 given up.");
  expect((await runCli(folder, ["watch", "run"])).out).toBe("0 sent, 0 kept to be tried again, 0 given up.\n");
  expect(alertsIn(folder).map(({ report }) => report?.id)).toEqual(["r-new"]);

  const shown = await runCli(folder, ["watch", "show", "Shells for Russia", "--json"]);
  const [watch, alert] = shown.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(watch).toMatchObject({ name: "Shells for Russia", alerts: 1, waiting: 0 });
  expect(alert).toMatchObject({ what: "entries", folded: [] });
  expect((await runCli(folder, ["watch", "remove", watch.id.slice(0, 8)])).out).toBe("Shells for Russia is removed.\n");
});

test.each<[string, string[], RegExp]>([
  ["a query and findings at once", ["shells", "--findings"], /entries or for findings, not for both/],
  ["a webhook without a secret", ["shells", "--webhook", "http://127.0.0.1/"], /no secret to sign with/],
  [
    "a password in the address of a mail server",
    [
      "shells",
      "--smtp",
      "smtp://ana:hidden@mail.example",
      "--mail-from",
      "a@example.org",
      "--mail-to",
      "b@example.org",
    ],
    /server cannot be used[\s\S]*ana:\.\.\.@mail[\s\S]*without a password/,
  ],
  ["rules that are not there", ["--rules", "none.yaml"], /There is no such file/],
])("%s is refused", async (_, args, told) => {
  const file = join(await folderWith("r-1"), "onrecord.db");
  const asked = (await createProgram()).parseAsync(["watch", "add", "a watch", ...args, "--db", file], {
    from: "user",
  });
  const problem: Problem = await asked.then(
    () => expect.fail("It is not refused."),
    (error: unknown) => (error instanceof OnrecordError ? error.problem : expect.fail(String(error))),
  );
  const whole = Object.values(problem).join("\n");
  expect(whole).toMatch(told);
  expect(whole).not.toContain("hidden");
});

test("a watch for somebody whom no report names says so, and asks for the nearest", patience, async () => {
  const folder = await folderWith("r-1");
  const mistyped = await runCli(folder, ["watch", "add", "talks", "--actor", "Ana Tores"]);
  expect([mistyped.code, mistyped.err]).toEqual([
    0,
    "Nobody on record is called Ana Tores yet; the watch waits. Did you mean Ana Torres?\n",
  ]);
  const known = await runCli(folder, ["watch", "add", "more", "--actor", "Ana Torres"]);
  expect([known.code, known.err]).toEqual([0, ""]);
});

test(
  "reading runs the watches; findings are told on standard error, the record stays on standard output",
  patience,
  async () => {
    const folder = await folderWith("r-1");
    await runCli(folder, ["watch", "add", "talks", "Ana", "--terminal"]);
    writeFileSync(
      join(folder, "report.txt"),
      "Foreign minister Ana Torres said on Monday that the talks had failed.\n",
    );
    const { out, err } = await runAlone(folder, ["read", "report.txt", "--date", "2031-03-05", "--json"]);
    expect(JSON.parse(out)).toMatchObject({ report: { published: "2031-03-05" } });
    expect(err).toMatch(/^talks: [\s\S]* · 2031-03-05 · r-[0-9a-f]{12}\n {2}statement [0-9a-f]{12}, Ana Torres: “/);
    const again = await runCli(folder, ["read", "report.txt", "--date", "2031-03-05", "--json"]);
    expect(again.err).not.toContain("talks:");
  },
);

test("a watch on findings tells of what a decision moved, on standard error and once", patience, async () => {
  const folder = await folderWith("r-1");
  await runCli(folder, ["check"]);
  await runCli(folder, ["watch", "add", "moved", "--findings", "--terminal"]);
  const store = await openStore({ file: join(folder, "onrecord.db") });
  const transfer = (await store.report("r-1")).record.entries.find(({ kind }) => kind === "transfer");
  await store.close();
  const rejected = await runCli(folder, ["review", "reject", transfer?.id ?? "", "--by", "Ada"]);
  expect(rejected.err).toMatch(/Findings: 0 new, 0 changed, \d+ gone[\s\S]*moved: gone: Transfer from a supplier/);
  expect((await runCli(folder, ["watch", "run"])).out).toBe("0 sent, 0 kept to be tried again, 0 given up.\n");
});

test("a program that is killed while it sends has told nothing twice and lost nothing", patience, async () => {
  const folder = await folderWith("r-0");
  const hanging = createServer(() => {});
  hanging.listen(0, "127.0.0.1");
  await once(hanging, "listening");
  onTestFinished(() => {
    hanging.closeAllConnections();
    hanging.close();
  });
  const address = hanging.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  writeFileSync(join(folder, "secret"), "shells\n");
  const outputs = [
    "--jsonl",
    "alerts.jsonl",
    "--webhook",
    `http://127.0.0.1:${port}/`,
    "--webhook-secret-file",
    "secret",
  ];
  await runCli(folder, ["watch", "add", "shells", "shells", ...outputs]);
  await saveInto(folder, "r-1", "r-2");

  const child = startCli(folder, ["watch", "run"]);
  const ended = finished(child);
  await once(hanging, "request");
  child.kill("SIGKILL");
  await ended;
  hanging.closeAllConnections();
  await new Promise((resolve) => hanging.close(resolve));

  const { received } = await hookServer([204], port);
  const store = await openStore({ file: join(folder, "onrecord.db") });
  onTestFinished(() => store.close());
  await deliver(store, { now: () => new Date(Date.now() + 600_000) });
  const ids = (await store.watches.alerts()).map(({ id }) => id).sort();
  expect(ids).toHaveLength(2);
  expect(received.map(({ headers }) => headers["webhook-id"]).sort()).toEqual(ids);
  expect(
    alertsIn(folder)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(ids);
});
