import { expect, test } from "vitest";
import { Reader } from "./index.ts";

test.each([
  ["Georgia's governor, Brian Kemp, said troops would be sent. Police in Atlanta, Georgia, arrested a man.", "USAGOV"],
  ["Georgia's president, Salome Zourabichvili, said troops would be sent. Police in Tbilisi arrested a man.", "GEOGOV"],
])("%s", async (text, plover) => {
  const reader = await Reader.open();
  const input = { id: "r", source: "-", title: null, published: null, text };
  const { actors } = await reader.read(input);
  await reader.close();
  const told = actors.flatMap(({ codes }) => codes.plover ?? []);
  expect(told).toContain(plover);
  expect(told.filter((code) => /^(?:GEO|USA)/u.test(code) && !code.startsWith(plover.slice(0, 3)))).toEqual([]);
});
