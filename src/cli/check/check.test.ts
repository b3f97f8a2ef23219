import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { wholeExampleRecord } from "../../rules/example-record.case.ts";
import { openStore } from "../../store/sqlite/index.ts";
import { folderForTest, runCli } from "../run-cli.case.ts";

// Each starts several processes, which takes long on a busy machine.
const patience = { timeout: 300_000 };

const record = wholeExampleRecord(
  {
    published: "2024-06-21",
    entries: [
      {
        kind: "transfer",
        supplier: "North Korea",
        recipient: "Russia",
        items: { "artillery shells": {} },
        stage: "delivered",
        certainty: "probable",
        claims: [
          { by: "author", stance: "asserts", basis: "evidence" },
          { by: "North Korea", stance: "denies" },
        ],
        words: "Pyongyang has provided Russia with artillery shells",
      },
    ],
  },
  "r-shells",
);

async function folderWithShells(): Promise<string> {
  const folder = folderForTest();
  const store = await openStore({ file: join(folder, "onrecord.db") });
  await store.save(record, { model: "a person" });
  await store.close();
  return folder;
}

test(
  "prints what a transfer touches, why, how surely, and who denies it; and what it was before",
  patience,
  async () => {
    const folder = await folderWithShells();
    const { out, code } = await runCli(folder, ["check"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^touches · probable · Transfer from a supplier who may export no arms ·/);
    expect(out).toContain("S/RES/1718 (2006), 8(b)");
    expect(out).toMatch(/goods \(certain\): “artillery shells” is covered/);
    expect(out).toMatch(/ {2}weakest {5}The transfer is probable, and denied\./);
    expect(out).toMatch(/ {2}denies it {3}North Korea\n/);
    expect(out).toContain("1 finding; on the whole record: 1 new, 0 changed, 0 gone since the last check.");

    const json = await runCli(folder, ["check", "r-shells", "--json", "--verdict", "touches"]);
    const { id, verdict } = JSON.parse(json.out);
    expect(verdict).toBe("touches");

    const shown = await runCli(folder, ["finding", id]);
    expect(shown.out).toMatch(/UTC found: touches, probable \(rules [0-9a-f]{12}\)\n$/);
    const none = await runCli(folder, ["finding", "f-000000000000"]);
    expect([none.code, none.err.includes("No finding has this id")]).toEqual([5, true]);
  },
);

test("files of rules are checked and explained, and used only where nothing is wrong", patience, async () => {
  const folder = await folderWithShells();
  writeFileSync(join(folder, "mine.yaml"), "rules:\n  - {id: mine, colour: red}\n");
  const checked = await runCli(folder, ["rules", "check", "mine.yaml"]);
  expect(checked.code).toBe(3);
  expect(checked.out).toMatch(/Problem mine\.yaml: rules\.0: It has a field that is not known\./);
  expect(checked.out).toMatch(/received: colour/);
  expect(checked.out).toMatch(/problems: it cannot be used\.\n$/);
  const refused = await runCli(folder, ["check", "--rules", "mine.yaml"]);
  expect(refused.code).toBe(3);
  expect(refused.err).toContain("Run `onrecord rules check` on the file");
});

test("a rule that is none is refused, with those that there are", patience, async () => {
  const folder = await folderWithShells();
  for (const args of [
    ["check", "--rule", "nope"],
    ["watch", "add", "Own", "--rule", "nope"],
  ]) {
    const run = await runCli(folder, args);
    expect([run.code, run.err]).toEqual([5, expect.stringMatching(/No rule in use.*\n.*nope\n.*transfer-/)]);
  }
  expect((await runCli(folder, ["watch", "list"])).out).toBe("No watches.\n");
});

test(
  "findings follow corrections, reviews and changed files of rules, and tell because of what",
  patience,
  async () => {
    const folder = await folderWithShells();
    const facts = (until: string) =>
      writeFileSync(
        join(folder, "own.csv"),
        `${columns}\n${["OWN", ...own.slice(0, 13), until, ...own.slice(14)].join()}\n`,
      );
    facts("");
    const first = await runCli(folder, ["check", "--rules", "own.csv", "--json"]);
    const [finding] = first.out.split("\n").map((line) => (line === "" ? null : JSON.parse(line)));
    expect(finding.provisions.map(({ fact }: { fact: string }) => fact)).toContain("OWN");

    const [transfer] = record.entries;
    const rejected = await runCli(folder, ["review", "reject", transfer?.id ?? "", "--by", "Ada"]);
    expect([rejected.code, rejected.err]).toEqual([0, "Findings: 0 new, 0 changed, 1 gone (onrecord check).\n"]);
    expect((await runCli(folder, ["review", "undo", "--by", "Ada"])).err).toContain("1 new");

    facts("2020-01-01");
    const history = await runCli(folder, ["finding", finding.id]);
    expect(history.err).toContain("1 changed");
    const [, changed, taken, gone] = history.out
      .trimEnd()
      .split("\n")
      .reverse()
      .map((line) => line.trim());
    expect([changed, taken, gone]).toEqual([
      expect.stringMatching(/found again: touches, probable \(r-shells: Ada took back: reject \S+\)$/),
      expect.stringMatching(/no longer found \(r-shells: Ada decided: reject \S+\)$/),
      expect.stringMatching(/found: touches, probable \(rules [0-9a-f]{12}\)$/),
    ]);
    expect(history.out).toMatch(/changed: touches, probable \(rules [0-9a-f]{12}\)\n$/);
    expect((await runCli(folder, ["check", "--no-own-rules"])).out).toContain("0 new, 0 changed, 0 gone");
  },
);

const columns =
  "id,authority,effect,target,states,groups,reach,places,direction,scope,also,instrument,paragraph,from,until,confirmed,exemptions,disputed,note,confidence,source";
const own = [
  "UN",
  "binding",
  "North Korea",
  "PRK",
  "",
  "state",
  "",
  "from",
  "arms",
  "",
  "Own list",
  "1",
  "2000-01-01",
  "",
  "",
  "",
  "",
  "",
  "high",
  "a file of one's own",
];
