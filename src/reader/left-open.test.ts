import { afterAll, beforeAll, expect, test } from "vitest";
import { Reader } from "./reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.open();
});
afterAll(() => reader.close());

/** What the events of a category and the transfers in a text are: how far, how certain, by how many claimed. */
async function told(text: string, plover: string): Promise<string> {
  const { entries } = await reader.read({ id: "r", source: "-", title: null, published: null, text });
  const found = entries.flatMap((entry) => {
    const how = `${entry.certainty?.modality} ${entry.certainty?.polarity}, ${entry.claims.length}`;
    if (entry.kind === "event") return entry.plover === plover ? `${entry.occurrence}, ${how}` : [];
    return entry.kind === "transfer" ? `${entry.stage} ${entry.completed}, ${how}` : [];
  });
  return found.sort().join("; ");
}

const open = "hypothetical, underspecified underspecified, 0; unknown null, underspecified underspecified, 0";

test.each([
  ["The inspectors could not determine whether Togo had shipped mortars to the rebels.", "AID", open],
  ["The ministry would not confirm that Norway had delivered howitzers to Moldova.", "AID", open],
  ["Chad neither confirmed nor denied that it had sent rifles to the militia.", "AID", open],
])("who does not say whether it was so leaves it open: %s", async (text, plover, expected) => {
  expect(await told(text, plover)).toBe(expected);
});

test.each([
  [
    "It is false that Togo sent mortars to the rebels.",
    "AID",
    /^delivered false, certain negative.*denied, certain negative/u,
  ],
  ["Reports that Chad bombed the harbour are false.", "ASSAULT", /^denied, certain negative/u],
  ["Togo never sent mortars to the rebels.", "AID", /delivered false, certain negative/u],
])("what is false, or never was, was neither done nor delivered: %s", async (text, plover, expected) => {
  expect(await told(text, plover)).toMatch(expected);
});

test("what nobody doubts is certain", async () => {
  expect(await told("There is no doubt that Togo sent mortars to the rebels.", "AID")).toBe(
    "delivered true, certain positive, 1; happened, certain positive, 1",
  );
});

test.each([
  ["Norway said Serbia denies sending soldiers to Chad.", "Serbia"],
  ["Norway's minister said that Togo had denied arming the rebels.", "Togo"],
  ["Norway said North Korea continued to deny that it shipped shells to Chad.", "North Korea"],
  ["The observers reported that Togo had denied giving rifles to the militia.", "Togo"],
])("who is said to deny it denies it, and who says so claims nothing: %s", async (text, denier) => {
  const { entries, actors } = await reader.read({ id: "r", source: "-", title: null, published: null, text });
  const claims = entries.filter(({ kind }) => kind !== "statement").flatMap((entry) => entry.claims);
  const names = new Set(claims.map(({ by, stance }) => `${actors.find(({ id }) => id === by)?.name} ${stance}`));
  expect([...names]).toEqual([`${denier} denies`]);
});
