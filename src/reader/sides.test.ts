import { afterAll, beforeAll, expect, test } from "vitest";
import { Reader } from "./reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.open();
});
afterAll(() => reader.close());

/** Who acts and who is acted upon in the first event of a category in a text, by name. */
async function sides(text: string, plover: string): Promise<string> {
  const { entries, actors } = await reader.read({ id: "r", source: "-", title: null, published: null, text });
  const names = (ids: readonly string[]) => ids.map((id) => actors.find((one) => one.id === id)?.name).join(" + ");
  const [found] = entries.flatMap((entry) => (entry.kind === "event" && entry.plover === plover ? [entry] : []));
  return found === undefined ? "none" : `${names(found.actors)} > ${names(found.recipients)}`;
}

test.each([
  ["Kenya's police chief denied that officers had tortured the student.", "ASSAULT", "officers > student"],
  ["The campaign consultant sued the party.", "ACCUSE", "campaign consultant > party"],
  ["Several states condemned the raid, including Norway, Chile and Ghana.", "ACCUSE", /^states \+ Chile \+ Ghana >/u],
  ["The convoy was shelled not by government forces, but by a rival militia.", "ASSAULT", "rival militia > convoy"],
  ["There was a call for Ankara to release the writer.", "REQUEST", " > Turkey"],
  ["Belgrade must apologise, said Pristina's deputy prime minister.", "REQUEST", /minister > Serbia$/u],
  [
    "The foreign ministry rejected a call from the African Union for a ceasefire.",
    "REJECT",
    /ministry > African Union$/u,
  ],
  ["Bolivia bought six helicopters from France.", "COOPERATE", "Bolivia > France"],
  ["The Dutch navy works closely with Colombia's coastguard.", "COOPERATE", "Dutch navy > Colombia's coastguard"],
  ["Rights groups condemned the passage of the bill.", "ACCUSE", "Rights groups > "],
  ["Emma Cole, of the Centre for Arms Control Studies, criticised Norway.", "ACCUSE", "Emma Cole > Norway"],
  ["Latino Republicans criticized Canada.", "ACCUSE", "Latino Republicans > Canada"],
  ["Clinton allies rejected Iran.", "REJECT", "Clinton allies > Iran"],
  ["Mark Cuban came to Oslo. Cuban criticized Norway.", "ACCUSE", "Mark Cuban > Norway"],
])("sides of %j", async (text, plover, expected) => {
  const found = await sides(text, plover);
  if (typeof expected === "string") expect(found).toBe(expected);
  else expect(found).toMatch(expected);
});
