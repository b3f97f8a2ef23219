import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { noCodes, type ReportRecord } from "../../../record/index.ts";
import { withActorIds } from "../../identity/namesakes.ts";
import { sampleRecord } from "../../sample-record.case.ts";
import type { Store } from "../../store.ts";
import { openStore } from "../open.ts";

const by = { model: "statements 1" };
let store: Store;
beforeEach(async () => {
  store = await openStore({ file: ":memory:" });
});
afterEach(() => store.close());

/** A report in which an unknown Ahmed Ali, of a country and a sector as far as it says, speaks. */
function report(id: string, country: string | null, sector: string | null = null, more = ""): ReportRecord {
  const record = sampleRecord({ id, lines: [`Ahmed Ali said: it was so in ${id}${more}`] });
  const actors = record.actors.map((actor) => ({
    ...actor,
    kind: "person" as const,
    country,
    codes: { ...noCodes, sector },
    identifiedBy: { kind: "rule" as const, name: "full-name", version: "1" },
  }));
  return withActorIds({ ...record, actors }, new Map([["Ahmed Ali", "person:ahmed-ali"]]));
}

const listed = async () => (await store.actors.list()).map(({ id, reports }) => `${id} ${reports}`).sort();

describe("people of one full name", () => {
  test("are one while nothing tells them apart", async () => {
    for (const [id, country] of [
      ["r-1", null],
      ["r-2", "KEN"],
      ["r-3", null],
      ["r-4", "KEN"],
    ] as const)
      await store.save(report(id, country), by);
    expect(await listed()).toEqual(["person:ahmed-ali 4"]);
    expect(await store.actors.show("Ahmed Ali")).toMatchObject({ namesakes: [], sectorsApart: [] });
  });

  test("are two where reports place them in two countries, each maybe the other", async () => {
    await store.save(report("r-1", "KEN"), by);
    await store.save(report("r-2", "PSE"), by);
    await store.save(report("r-3", "PSE"), by);
    await store.save(report("r-4", null), by);
    expect(await listed()).toEqual(["person:ahmed-ali 2", "person:ahmed-ali.PSE 2"]);
    const { namesakes, spoken } = await store.actors.show("person:ahmed-ali.PSE");
    expect(namesakes.map(({ id, country }) => [id, country])).toEqual([["person:ahmed-ali", "KEN"]]);
    expect(spoken.map(({ report }) => report.id)).toEqual(["r-3", "r-2"]);
    const { namesakes: others } = await store.actors.show("person:ahmed-ali");
    expect(others.map(({ id }) => id)).toEqual(["person:ahmed-ali.PSE"]);
  });

  test("keep their ids when a report is read again, also where the country is no longer told", async () => {
    await store.save(report("r-1", "KEN"), by);
    await store.save(report("r-2", "PSE"), by);
    expect(await store.save(report("r-2", null), { model: "statements 2" })).toMatchObject({ outcome: "reread" });
    expect(await store.save(report("r-1", "UGA"), { model: "statements 2" })).toMatchObject({ outcome: "reread" });
    expect(await store.save(report("r-2", null, null, " again"), by)).toMatchObject({ outcome: "new-version" });
    expect(await listed()).toEqual(["person:ahmed-ali 1", "person:ahmed-ali.PSE 1"]);
  });

  test("can be merged and split by hand, which holds when reports are read again and when more come", async () => {
    await store.save(report("r-1", "KEN"), by);
    await store.save(report("r-2", "PSE"), by);
    await store.actors.merge("person:ahmed-ali.PSE", "person:ahmed-ali", "Ada");
    await store.save(report("r-2", "PSE"), { model: "statements 2" });
    await store.save(report("r-3", "PSE"), by);
    expect(await listed()).toEqual(["person:ahmed-ali 3"]);

    await store.actors.split("person:ahmed-ali", { reports: ["r-1"], name: "Ahmed Ali of Kisumu" }, "Ada");
    await store.save(report("r-1", "TZA"), { model: "statements 3" });
    const [kisumu] = await store.actors.list({ name: "Kisumu" });
    expect((await store.actors.show(kisumu?.id ?? "")).mentions.map(({ report }) => report.id)).toEqual(["r-1"]);
  });

  test("that a person placed stay there, and count as placed", async () => {
    await store.save(report("r-1", null), by);
    await store.actors.correct("person:ahmed-ali", { country: "KEN" }, "Ada");
    await store.save(report("r-2", "PSE"), by);
    expect(await listed()).toEqual(["person:ahmed-ali 1", "person:ahmed-ali.PSE 1"]);
  });

  test.each([
    ["a doctor here and a soldier there", ["MED", "MIL"], ["MED", "MIL"]],
    ["a minister who was a general", ["GOV", "MIL"], []],
    ["a doctor twice", ["MED", "MED"], []],
  ])("%s may be two", async (_, sectors, apart) => {
    for (const [at, sector] of sectors.entries()) await store.save(report(`r-${at}`, null, sector), by);
    expect((await store.actors.show("Ahmed Ali")).sectorsApart).toEqual(apart);
  });

  test("leave nothing behind when their report is forgotten", async () => {
    await store.save(report("r-1", "KEN"), by);
    await store.save(report("r-2", "PSE"), by);
    await store.forget("r-2");
    await store.save(report("r-3", "PSE"), by);
    expect(await listed()).toEqual(["person:ahmed-ali 1", "person:ahmed-ali.PSE 1"]);
  });
});
