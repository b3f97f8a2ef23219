import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleRecord } from "../store/sample-record.case.ts";
import { openStore } from "../store/sqlite/index.ts";
import { folderForTest, runCli } from "./run-cli.case.ts";

/** A record of two reports, and ways to look it up and to correct it. */
async function recorded() {
  const folder = folderForTest();
  const store = await openStore({ file: join(folder, "onrecord.db") });
  const port = ["Captain Maja Sund said: two drones were seen", "The ministry denied: any drone of its own"];
  const border = ["Idris Kane said: shells had landed near the border", "Maja Sund denied: any had been seen"];
  await store.save(sampleRecord({ id: "r-port", lines: port }), { model: "a test" });
  await store.save(sampleRecord({ id: "r-border", lines: border }), { model: "a test" });
  await store.close();
  const actor = (...args: string[]) => runCli(folder, ["actor", ...args, "--by", "Ada"]);
  const look = (...args: string[]) => runCli(folder, ["actor", ...args]);
  return { folder, actor, look };
}

const rows = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

// Each starts many processes, which takes long on a busy machine.
const patience = { timeout: 300_000 };

test(
  "an actor is renamed, corrected, shown, listed, and all of it is in the history and undone",
  patience,
  async () => {
    const { folder, actor, look } = await recorded();
    const renamed = await actor("rename", "idris kane", "Idris", "K.", "Kane");
    expect(renamed.code, renamed.err).toBe(0);
    expect(renamed.out).toMatch(/^1 · .* · Ada\n {2}renamed .*Idris Kane.* to Idris K\. Kane\n$/);
    const [corrected] = rows(
      (await actor("correct", "Idris K. Kane", "--country", "NER", "--cow", "436", "--json")).out,
    );
    expect(corrected).toMatchObject({ what: "correct", after: { country: "NER", codes: { cow: 436 } }, by: "Ada" });

    const shown = await look("show", "idris k");
    expect(shown.out).toMatch(/^Idris K\. Kane\n/);
    for (const words of ["NER", "COW 436", "corrected   by Ada", "Where reports speak of it", "What it says"]) {
      expect(shown.out).toContain(words);
    }
    const [listed] = rows((await look("list", "kane", "--country", "ner", "--json")).out);
    expect(listed).toMatchObject({ name: "Idris K. Kane", country: "NER", reports: 1 });
    const said = await runCli(folder, ["list", "--actor", listed.id, "--json"]);
    expect(rows(said.out)[0].entry.speaker).toBe(listed.id);
    const page = await runCli(folder, ["show", rows(said.out)[0].report.id]);
    expect(page.out).toContain("Idris K. Kane, ");
    expect(page.out).toContain("corrected by Ada");

    expect((await actor("undo")).out).toContain("undone by Ada");
    expect((await actor("undo", "1")).code).toBe(0);
    const history = await look("history");
    expect(history.out.match(/undone by Ada/g)).toHaveLength(2);
    expect((await look("list", "K.", "Kane")).out).toBe("No actors.\n");
  },
);

test("a name that nobody has is answered by the nearest", patience, async () => {
  const { folder, look } = await recorded();
  expect((await look("list", "kaen")).out).toBe("No actors. Did you mean Idris Kane?\n");
  expect((await look("list", "kane", "--kind", "state")).out).toBe("No actors.\n");
  expect((await runCli(folder, ["list", "--speaker", "kaen"])).out).toBe("No entries. Did you mean Idris Kane?\n");
  expect((await runCli(folder, ["search", "any", "--speaker", "idris"])).out).toBe("Nothing found.\n");
  const matters = await runCli(folder, ["matters", "--actor", "Idiris Kane"]);
  expect([matters.code, matters.err]).toEqual([5, expect.stringContaining("Did you mean Idris Kane?")]);
});

test("two actors are merged and split again", patience, async () => {
  const { folder, actor, look } = await recorded();
  const [idris] = rows((await look("list", "idris", "--json")).out);
  const [ministry] = rows((await look("list", "ministry", "--json")).out);
  expect((await actor("merge", ministry.id, "--into", idris.id)).out).toMatch(
    /merged The ministry .* into .*Idris Kane/i,
  );
  const shown = rows((await look("show", idris.id, "--json")).out)[0];
  expect(shown).toMatchObject({ reports: 2, mergedIds: [ministry.id], correctedBy: { kind: "person", name: "Ada" } });
  const { report, mentions } = shown.mentions.at(-1);
  const at = `${report.id}:${mentions[0].start}-${mentions[0].end}`;
  const split = await actor("split", idris.id, "--mention", at, "--name", "Navy ministry", "--kind", "organisation");
  expect(split.out, split.err).toMatch(/split Navy ministry \(a-\w+\) from .*“The\s+ministry” in r-port/);
  expect((await runCli(folder, ["list", "--speaker", "navy"])).out).toMatch(
    /^Navy ministry, as “The ministry” · denied/,
  );
});

test.each<[args: string[], code: number, ...says: RegExp[]]>([
  [["show", "nobody"], 5, /No actor on record/, /to do:/],
  [["Idirs", "Kayne"], 5, /received: Idirs Kayne/, /Did you mean Idris Kane\?/],
  [["merge", "idris kane", "--into", "minstry"], 5, /Did you mean The ministry\?/i],
  [["show", "sund"], 2, /More than one actor/, /allowed: .*Maja Sund.*; .*Maja Sund/],
  [["split", "idris kane", "--name", "X", "--mention", "r-1"], 2, /REPORT:START-END/],
  [["split", "idris kane", "--name", "X"], 2, /nothing to split off/, /actor show/],
  [["merge", "idris kane"], 2, /--into/],
  [["merge", "idris kane", "--into", "idris kane"], 2, /one actor already/],
  [["correct", "idris kane", "--country", "Niger"], 2, /received: Niger/, /three letters/],
  [["correct", "idris kane", "--kind", "king"], 2, /Allowed choices are person/],
  [["correct", "idris kane"], 2, /Nothing would change/],
  [["undo", "7"], 5, /No correction has this number/, /received: 7/],
  [["undo", "x"], 2, /whole number/],
  [["dance"], 5, /No actor on record/],
])("%j is refused, and says why", async (args, code, ...says) => {
  const { look: actor } = await recorded();
  const run = await actor(...args);
  expect(run.code, run.err).toBe(code);
  for (const words of says) expect(run.err).toMatch(words);
});
