import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OnrecordError } from "../../util/problem.ts";
import { Gazetteer } from "./gazetteer.ts";
import { gazetteerFile } from "./gazetteer-file.ts";

const gazetteer = Gazetteer.open();

function named(name: string) {
  return gazetteer.find(name).map(({ index, use }) => ({ ...gazetteer.place(index), use }));
}

describe("Gazetteer", () => {
  it.each([
    ["Pyongyang", { geonames: 1871859, country: "PRK", kind: "capital", precision: "town" }],
    ["Türkiye", { geonames: 298795, country: "TUR", kind: "country", precision: "country" }],
    ["Kiev", { geonames: 703448, country: "UKR" }],
    ["Texas", { geonames: 4736286, country: "USA", kind: "region", precision: "region" }],
    ["New York City", { geonames: 5128581, country: "USA" }],
    ["Strait of Hormuz", { country: null, kind: "water" }],
    ["Natanz nuclear facility", { country: "IRN", kind: "site", precision: "point" }],
    ["Darfur", { country: "SDN", kind: "area" }],
    ["Syrian", { geonames: 163843, use: "demonym" }],
  ])("knows %s", (name, expected) => {
    expect(named(name)).toContainEqual(expect.objectContaining(expected));
  });

  it("says where a place lies, to about ten metres", () => {
    const city = named("Pyongyang").find(({ geonames }) => geonames === 1871859);
    expect(city).toMatchObject({ latitude: 39.0339, longitude: 125.7543 });
  });

  it("says in which region a town lies", () => {
    const houston = named("Houston").find(({ geonames }) => geonames === 4699066);
    expect(gazetteer.place(houston?.region ?? 0)).toMatchObject({ name: "Texas", kind: "region" });
  });

  it("finds nothing for names that nobody bears, of no letters, or of 10,000 letters", () => {
    expect(["Xqzzvkjw", "", "—", "Киев", "a".repeat(10_000)].map((name) => gazetteer.find(name))).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it("loads in under 300 ms of processor time and takes at most 20 MB", () => {
    const start = process.cpuUsage();
    Gazetteer.open();
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(300);
    expect(readFileSync(gazetteerFile).length).toBeLessThan(20e6);
  });
});

describe("a gazetteer's file", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-gazetteer-"));
  const whole = readFileSync(gazetteerFile);

  function problemOf(name: string, bytes: Buffer | null) {
    const file = join(folder, name);
    if (bytes !== null) writeFileSync(file, bytes);
    try {
      Gazetteer.open(file);
    } catch (error) {
      if (error instanceof OnrecordError) return { ...error.problem, named: error.problem.received === file };
      throw error;
    }
    return null;
  }

  it.each([
    ["missing", null, /ENOENT/],
    ["empty", Buffer.alloc(0), /not a packed gazetteer/],
    ["of another kind", Buffer.from("SQLite format 3".padEnd(200)), /not a packed gazetteer/],
    ["of another version", Buffer.concat([Buffer.from("ONRECGZ9"), whole.subarray(8)]), /another version/],
    ["cut short", whole.subarray(0, whole.length - 100), /changed or are cut short/],
    [
      "changed in one byte",
      Buffer.concat([whole.subarray(0, 5e6), Buffer.from([7, 77]), whole.subarray(5e6 + 2)]),
      /changed/,
    ],
  ])("that is %s is named in the error", (name, bytes, message) => {
    expect(problemOf(name, bytes)).toMatchObject({
      code: "data-unusable",
      named: true,
      message: expect.stringMatching(message),
    });
  });

  it("that is whole opens from anywhere", () => {
    expect(problemOf("whole", whole)).toBeNull();
  });
});
