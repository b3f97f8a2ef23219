import { expect, test } from "vitest";
import { Gazetteer } from "../../ontology/gazetteer/index.ts";
import { resolvePlaces } from "./resolve-places.ts";

const gazetteer = Gazetteer.open();

/** The country and rule of the last of some names in a text. */
function last(text: string, ...names: readonly string[]) {
  const toponyms = names.map((name) => ({
    range: { start: text.lastIndexOf(name), end: text.lastIndexOf(name) + name.length },
  }));
  const reading = resolvePlaces(gazetteer, text, toponyms).at(-1);
  return [reading?.place?.country, reading?.rule];
}

const rule = "places: on the water named with it";

test("a port on the water that its sentence names is no namesake far away", () => {
  expect(last("They crossed the English Channel to Dover.", "English Channel", "Dover")).toEqual(["GBR", rule]);
  expect(last("A boat left the Strait of Dover for Dover.", "Strait of Dover", "Dover")[0]).toBe("GBR");
});

test("a water in another sentence, or far from all of the name, tells nothing", () => {
  const elsewhere = ["USA", "places: ranked"];
  expect(last("They crossed the English Channel. He is from Dover.", "English Channel", "Dover")).toEqual(elsewhere);
  expect(last("They left the Persian Gulf for Dover.", "Persian Gulf", "Dover")).toEqual(elsewhere);
});
