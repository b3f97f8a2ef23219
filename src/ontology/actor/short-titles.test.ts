import { expect, test } from "vitest";
import { codeActor } from "./code-actor.ts";
import { withLongTitles } from "./short-titles.ts";

const cases: readonly [phrase: string, country: string | null, sector: string | null][] = [
  ["Sen. Ann Example", null, "LEG"],
  ["Texas Gov. Ann Example", "USA", "GOV"],
  ["Gov. of Texas", "USA", "GOV"],
  ["Lt. Gen. Ann Example", null, "MIL"],
  ["Maj Gen Sir John Example", null, "MIL"],
  ["Philippine Sen. Ann Example", "PHL", "LEG"],
  ["Rev. Ann Example", null, "REL"],
  ["Rep. Nancy Pelosi", "USA", "LEG"],
  ["Ethiopian Col. Abebe Example", "ETH", "MIL"],
];

test.each(cases)("a title is read shortened as in full: %s", (phrase, country, sector) => {
  expect(codeActor(phrase)).toMatchObject({ country, sector });
});

const nobody = [
  "Amartya Sen",
  "Mr Sen",
  "p.m.",
  "Molotov cocktails",
  "Mohammed",
  "Omar",
  "Hunter Biden",
  "St. Paul",
  "Mr Ahmed",
];

test.each(nobody)("is nobody that the data knows: %s", (phrase) => {
  expect(codeActor(phrase)).toBeNull();
});

test("who is called by a first name or a name of office is found by it", () => {
  expect(codeActor("Mahathir")?.country).toBe("MYS");
  expect(codeActor("King Abdullah")?.country).toBe("JOR");
  expect(codeActor("Hun Sen")?.country).toBe("KHM");
  expect(codeActor("British PM")?.sector).toBe("GOV");
});

test("only shortened titles are written out", () => {
  expect(withLongTitles("former State Sen.")).toBe("former State senator");
  expect(withLongTitles("Constructor General")).toBe("Constructor General");
  expect(withLongTitles("Gen. Secretary of the Party")).toBe("general Secretary of the Party");
});

test("an international body's people are its own, but for its soldiers, judges and lawmakers", () => {
  expect(codeActor("IAEA inspectors")?.plover).toBe("UNO");
  expect(codeActor("EU election observers")?.sector).toBe("IGO");
  expect(codeActor("EU judges")?.sector).toBe("JUD");
});
