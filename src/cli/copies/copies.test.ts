import { join } from "node:path";
import { expect, test } from "vitest";
import { sampleRecord } from "../../store/sample-record.case.ts";
import { openStore } from "../../store/sqlite/index.ts";
import { folderForTest, runCli } from "../run-cli.case.ts";

const lines = [
  "Souleymane Keita said: three more Bayraktar drones had arrived in Bamako on Monday aboard two cargo planes from Turkey",
  "Lotfi Benhamouda said: Algeria would shoot down the next aircraft that crossed the border near Tin Zaouatine",
  "Hawa Dembele denied: the aircraft had ever left Malian airspace, calling the accusation a fairy tale",
  "Kwabena Mensah said: the visit of the mediator to Bamako next week had been called off at short notice",
];

/** A folder with a record of a report, a part of it published a day later, and another report. */
async function recorded(): Promise<string> {
  const folder = folderForTest();
  const store = await openStore({ file: join(folder, "onrecord.db") });
  const model = "onrecord-reader 0.3.0";
  await store.save(sampleRecord({ id: "r-whole", title: "Drones for Mali", published: "2026-03-13", lines }), {
    model,
  });
  await store.save(
    sampleRecord({ id: "r-part", title: "Drones arrive", published: "2026-03-14", lines: lines.slice(0, 2) }),
    { model },
  );
  await store.save(
    sampleRecord({ id: "r-other", title: "Grain", lines: ["Ana Torres said: the port of Odesa was open"] }),
    { model },
  );
  await store.close();
  return folder;
}

test("copies are listed with their source, and one cluster is shown with its sentences", async () => {
  const folder = await recorded();
  const listed = await runCli(folder, ["copies"]);
  expect(listed.err).toBe("");
  expect(listed.out).toMatch(/r-whole +2026-03-13 +2 +Drones for Mali/);
  expect(listed.out).toContain("3 reports from 2 sources");

  const shown = await runCli(folder, ["copies", "r-part", "--sentences", "1"]);
  expect(shown.out).toContain("excerpt of r-whole: 100 % of it");
  expect(shown.out).toContain("published later");
  expect(shown.out.replaceAll(/\s+/g, " ")).toContain("here ⟦Souleymane Keita said: three more Bayraktar drones");
  expect(shown.out).toContain("and 1 more sentence");

  const json = JSON.parse((await runCli(folder, ["copies", "r-whole", "--json"])).out);
  const [link] = json.reports[1].copies;
  expect(link).toMatchObject({ copy: "r-part", source: "r-whole", kind: "excerpt", basis: "time" });
  expect(link.sentences).toHaveLength(2);
});

test("a copy that names another place is no exact one, and the sentence in which it does is shown first", async () => {
  const folder = await recorded();
  const store = await openStore({ file: join(folder, "onrecord.db") });
  const edited = lines.map((line) => line.replace("Tin Zaouatine", "Kidal"));
  const record = sampleRecord({ id: "r-edit", title: "Drones", published: "2026-03-15", lines: edited });
  await store.save(record, { model: "onrecord-reader 0.3.0" });
  await store.close();
  const { out } = await runCli(folder, ["copies", "r-edit", "--sentences", "1"]);
  const [, shown = ""] = out.replaceAll(/\s+/g, " ").split("lightly edited copy of r-whole");
  expect(shown).toMatch(/^[^⟦]*names or numbers differ in 1 sentence here ⟦Lotfi Benhamouda/);
});

test("lists count with and without copies", async () => {
  const folder = await recorded();
  expect((await runCli(folder, ["list", "--count"])).out).toBe("3 reports from 2 sources\n");
  const entries = ["list", "--kind", "statement", "--without-copies", "--count"];
  expect((await runCli(folder, entries)).out).toBe("5 entries in 2 reports from 2 sources\n");
  expect((await runCli(folder, ["search", "drones", "--without-copies"])).out).not.toContain("Drones arrive");
  expect((await runCli(folder, ["actor", "Souleymane", "Keita"])).out).toContain("Drones arrive");
  const dossier = await runCli(folder, ["actor", "Souleymane", "Keita", "--without-copies"]);
  expect(dossier.out).toContain("Drones for Mali");
  expect(dossier.out).not.toContain("Drones arrive");
});
