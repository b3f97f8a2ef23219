import { afterEach, beforeEach, expect, test } from "vitest";
import { byLines } from "./copies.case.ts";
import { picturedRecords } from "./pictured-records.case.ts";
import type { PictureFilter, PictureMark } from "./pictures.ts";
import { problemOf } from "./problem-of.case.ts";
import type { Store } from "./store.ts";

/** What every store has to count for pictures; `open` gives an empty one each time. */
export function picturesCases(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    for (const record of picturedRecords()) await store.save(record, { model: "a test" });
  });
  afterEach(() => store.close());

  const idsBehind = async (mark: PictureMark, filter: PictureFilter & { copies?: "without" } = {}) =>
    (await store.pictures.entries(filter, mark)).map(({ entry }) => entry.id);

  test("transfers by supplier, recipient, stage, certainty and denial; each once in the whole, copies apart", async () => {
    await store.copies.takeIn(byLines);
    const { whole, rows, names } = await store.pictures.transfers();
    expect(whole).toEqual({ entries: 7, independent: 6 });
    expect(rows[0]).toEqual({
      supplier: "turkey",
      recipient: "niger",
      stage: "delivered",
      degree: "certain",
      denied: false,
      entries: 2,
      independent: 1,
    });
    expect(rows.map((row) => [row.supplier, row.recipient, row.stage, row.degree, row.denied]).slice(1)).toEqual([
      [null, "mali", "under-way", "open", false],
      ["iran", "mali", "considered", "possible", false],
      ["iran", "niger", "considered", "possible", false],
      ["russia", "group", "delivered", "possible", true],
      ["russia", "mali", "delivered", "not-so", false],
      ["turkey", "niger", "pledged", "certain", false],
    ]);
    expect(names["group"]).toBe("the Northern Front");
  });

  test("events by who acts on whom; nobody named is null", async () => {
    const { whole, rows } = await store.pictures.deeds();
    expect(whole.entries).toBe(4);
    expect(rows.map(({ agent, recipient, plover, entries }) => [agent, recipient, plover, entries])).toEqual([
      ["group", "niger", "ASSAULT", 1],
      ["niger", null, "CONSULT", 1],
      ["niger", "mali", "ACCUSE", 1],
      ["russia", "mali", "AID", 1],
      ["turkey", null, "CONSULT", 1],
    ]);
  });

  test("places with their precision; entries without one apart", async () => {
    const { whole, without, rows } = await store.pictures.places();
    expect([whole.entries, without.entries]).toEqual([11, 4]);
    expect(rows.find(({ name, kind }) => name === "Niamey" && kind === "transfer")).toEqual({
      name: "Niamey",
      folded: "niamey",
      geonames: null,
      country: "NER",
      precision: "town",
      latitude: 13.51,
      longitude: 2.11,
      kind: "transfer",
      entries: 2,
      independent: 2,
    });
    expect(rows.map(({ name, precision, latitude }) => [name, precision, latitude === null])).toContainEqual([
      "the north",
      "region",
      true,
    ]);
  });

  test("dates with their precision; entries without one apart", async () => {
    const { without, rows } = await store.pictures.dates();
    expect(without.entries).toBe(4);
    expect(rows.map(({ start, end, precision, kind, entries }) => [start, end, precision, kind, entries])).toEqual([
      ["2025-01-01", "2025-12-31", "year", "transfer", 1],
      ["2025-02-01", "2025-03-15", "range", "event", 1],
      ["2025-03-03", "2025-03-09", "week", "event", 1],
      ["2025-03-09", "2025-03-09", "day", "event", 1],
      ["2025-03-09", "2025-03-09", "day", "transfer", 2],
      ["2025-04-01", "2025-04-30", "month", "transfer", 1],
    ]);
  });

  test.each<[PictureFilter, number]>([
    [{}, 11],
    [{ kind: "event" }, 4],
    [{ actor: "russia" }, 3],
    [{ country: "MLI" }, 5],
    [{ country: "NER", kind: "event" }, 3],
    [{ degree: "open" }, 1],
    [{ degree: "not-so" }, 1],
    [{ degree: "possible", actor: "iran" }, 1],
    [{ from: "2025-03-10" }, 3],
    [{ from: "2025-03-09", to: "2025-03-09" }, 6],
    [{ to: "2025-01-15" }, 1],
  ])("of %o there are %i entries", async (filter, entries) => {
    expect((await store.pictures.count(filter, {})).entries).toBe(entries);
    expect((await store.pictures.dates(filter)).whole.entries).toBe(entries);
    expect((await store.pictures.entries(filter, {})).length).toBe(entries);
  });

  test.each<[PictureMark, readonly string[]]>([
    [{ agent: "turkey", recipient: "niger", stages: ["delivered"] }, ["r-sahel-t0", "r-copy-t0"]],
    [{ agent: null, stages: ["under-way"] }, ["r-sahel-t4"]],
    [{ who: "russia", spot: null }, ["r-sahel-t3", "r-sahel-t5"]],
    [{ agent: "russia", denied: true }, ["r-sahel-t3"]],
    [{ agent: "russia", recipient: "mali", denied: false }, ["r-sahel-t5", "r-sahel-e3"]],
    [{ categories: ["ASSAULT", "AID"] }, ["r-sahel-e0", "r-sahel-e3"]],
    [
      { spot: { folded: "niamey", geonames: null, country: "NER", precision: "town" } },
      ["r-sahel-t0", "r-sahel-e1", "r-copy-t0"],
    ],
    [{ spot: { folded: "niamey", geonames: null, country: "NER", precision: "region" } }, []],
    [{ spot: null, recipient: "group" }, ["r-sahel-t3"]],
    [{ span: { start: "2025-03-03", end: "2025-03-09", precision: "week" } }, ["r-sahel-e0"]],
    [
      { span: { start: "2025-03-01", end: "2025-03-31", precision: "day", inside: true } },
      ["r-sahel-t0", "r-sahel-e1", "r-copy-t0"],
    ],
    [{ span: null, agent: "russia" }, ["r-sahel-t3", "r-sahel-t5", "r-sahel-e3"]],
  ])("behind %o are %j", async (mark, ids) => {
    expect(await idsBehind(mark)).toEqual(ids);
    expect((await store.pictures.count({}, mark)).entries).toBe(ids.length);
  });

  test("copies can be left out of the entries behind a mark", async () => {
    await store.copies.takeIn(byLines);
    expect(await idsBehind({ agent: "turkey", stages: ["delivered"] }, { copies: "without" })).toEqual(["r-sahel-t0"]);
  });

  test("actors are counted as people corrected them", async () => {
    await store.actors.merge("iran", "russia", "Ada");
    const { rows } = await store.pictures.transfers({ actor: "russia" });
    expect(new Set(rows.map(({ supplier }) => supplier))).toEqual(new Set(["russia"]));
  });

  test("countries of actors and of places; a day that is none is a problem", async () => {
    expect(await store.pictures.countries()).toEqual(["IRN", "MLI", "NER", "RUS", "TUR"]);
    expect(await problemOf(store.pictures.dates({ from: "2025-02-31" }))).toMatchObject({ code: "usage" });
  });
}
