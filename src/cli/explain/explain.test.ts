import { expect, test } from "vitest";
import { everyKindRecord } from "../../store/every-kind-record.case.ts";
import { folderOfEveryKind } from "../every-kind-folder.case.ts";
import { runCli } from "../run-cli.case.ts";

// Each starts several processes, which takes long on a busy machine.
const patience = { timeout: 300_000 };

test("an entry, a report's entries of a kind, and both as JSON", patience, async () => {
  const folder = await folderOfEveryKind();
  const { out } = await runCli(folder, ["explain", "k-trans"]);
  expect(out).toMatch(/^transfer: North Korea → Russia · /);
  expect(out).toContain("⟦North Korea had shipped about\n5,000 artillery shells to Russia⟧.");
  expect(out).toContain(
    "stage       delivered\n            from “had shipped” [60–71], by model onrecord-reader 0.3.0\n",
  );
  expect(out).toContain("certainty   probable\n            from “denied” [122–128], by rule denied-by-another\n");
  expect(out).toContain("North Korea denies it · certainly not so\n");
  expect(out).toContain("not said    via, value, ordered, delivered, link, date, place\n");

  const kinds = await runCli(folder, ["explain", "r-kinds", "--kind", "event"]);
  expect(kinds.out).toMatch(/^event: Russia → a patrol · ASSAULT firearms · “fired on” · happened\n/);
  expect(kinds.out).toContain("open        “a patrol”: nothing in the report says whose it was\n");
  const lines = (await runCli(folder, ["explain", "r-kinds", "--json"])).out.trim().split("\n");
  expect(lines.map((line) => JSON.parse(line).explanation.kind)).toEqual(
    everyKindRecord().entries.map(({ kind }) => kind),
  );
});

test("an id that is not on record: a clear problem with the ids that begin most like it", patience, async () => {
  const folder = await folderOfEveryKind();
  const near = await runCli(folder, ["explain", "k-tranquil"]);
  expect(near.code).toBe(5);
  expect(near.err).toContain("received: k-tranquil\n");
  expect(near.err).toContain("allowed: k-transfer: transfer in Shells and a pact (r-kinds)\n");
  const report = await runCli(folder, ["explain", "r-kin7", "--json"]);
  expect(JSON.parse(report.err).problem).toMatchObject({
    code: "not-found",
    allowed: "r-kinds: Shells and a pact",
  });
  const far = await runCli(folder, ["explain", "zzzz"]);
  expect(far.code).toBe(5);
  expect(far.err).toContain("reports' begin with r-");
});

test("no id, and a kind that is none, are refused", patience, async () => {
  const folder = await folderOfEveryKind();
  expect((await runCli(folder, ["explain"])).code).toBe(2);
  const kind = await runCli(folder, ["explain", "r-kinds", "--kind", "treaty"]);
  expect(kind.code).toBe(2);
  expect(kind.err).toMatch(/Allowed choices are statement, event/);
});
