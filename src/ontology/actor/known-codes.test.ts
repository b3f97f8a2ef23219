import { expect, test } from "vitest";
import { isCountryCode, isPloverCode, isSectorCode, isStateNumber } from "./known-codes.ts";

test("a country's code is one that ISO has or had", () => {
  expect(["DEU", "XKX", "TWN", "SUN", "PSE"].filter(isCountryCode)).toHaveLength(5);
  expect(["ZZZ", "XSC", "deu", "DE", "GOV", ""].filter(isCountryCode)).toEqual([]);
});

test("a PLOVER code is a country or what stands in its place, and sectors", () => {
  expect(
    ["KORGOV", "GEOGOVPRE", "KOSMIL", "UNO", "EURGOV", "IGOMIL", "IMGREB", "LEG"].filter(isPloverCode),
  ).toHaveLength(8);
  expect(["FOO", "KORFOO", "GOVKOR", "KO", "KORGO", ""].filter(isPloverCode)).toEqual([]);
  expect(["GOV", "FOO"].filter(isSectorCode)).toEqual(["GOV"]);
});

test("a state's number is one of the list", () => {
  expect([732, 9999].filter((number) => isStateNumber("cow", number))).toEqual([732]);
  expect([732, 9999].filter((number) => isStateNumber("gw", number))).toEqual([732]);
});
