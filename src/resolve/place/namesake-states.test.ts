import { expect, test } from "vitest";
import { Gazetteer } from "../../ontology/gazetteer/index.ts";
import { resolvePlaces } from "./resolve-places.ts";

const gazetteer = Gazetteer.open();

/** How the names of a text are read, by their rule or their country. */
function read(text: string, names: readonly string[], countries: readonly string[] = []) {
  const toponyms = names.map((name) => ({
    range: { start: text.indexOf(name), end: text.indexOf(name) + name.length },
  }));
  return resolvePlaces(gazetteer, text, toponyms, { countries }).map(({ place, reason }) => place?.country ?? reason);
}

const open = "two states are called so, and the report does not tell which";

test("a name of two states is open where nothing tells which", () => {
  expect(read("Drones from Rwanda were seen in Congo.", ["Rwanda", "Congo"], ["RWA"])).toEqual(["RWA", open]);
});

test("another place, an actor or a part of it tells", () => {
  expect(read("Rebels took Goma. Drones were seen in Congo.", ["Goma", "Congo"])).toEqual(["COD", "COD"]);
  expect(read("Drones were seen in Congo.", ["Congo"], ["COD"])).toEqual(["COD"]);
  expect(read("Drones were seen in eastern Congo.", ["Congo"])).toEqual(["COD"]);
});

test("a name that one state alone has is as it was", () => {
  expect(read("Drones were seen in Chad.", ["Chad"])).toEqual(["TCD"]);
});
