import { expect, it } from "vitest";
import { Gazetteer } from "../../ontology/gazetteer/index.ts";
import { withDivisions } from "./divisions.ts";

const gazetteer = Gazetteer.open();

it("adds the divisions that bear a name with their noun, of the kinds asked for only", () => {
  const ids = (...kinds: Parameters<typeof withDivisions>[2]) =>
    withDivisions(gazetteer, "Belgorod", kinds, []).map(({ index }) => gazetteer.place(index).geonames);
  expect(ids("region", "area")).toContain(578071);
  expect(ids("town")).toEqual([]);
  expect(ids()).toEqual([]);
});
