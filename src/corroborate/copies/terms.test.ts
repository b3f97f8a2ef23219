import { describe, expect, it, test } from "vitest";
import { bareTitle } from "./bare-title.ts";
import { termsOf } from "./terms.ts";

describe("words as they are compared", () => {
  test("numbers are the same in words and figures, names and days are told", () => {
    const terms = termsOf("On Monday twelve of Kim’s 1,500 men left.");
    expect(terms.map(({ stem }) => stem)).toEqual(["on", "monday", "12", "of", "kim", "1500", "man", "left"]);
    expect(terms.filter(({ number }) => number).map(({ stem }) => stem)).toEqual(["monday", "12", "1500"]);
    expect(terms.filter(({ name }) => name).map(({ stem }) => stem)).toEqual(["monday", "kim"]);
  });
});

describe("a headline without what outlets hang on it", () => {
  it.each([
    ["Opinion | Talks fail in Ankara", "Talks fail in Ankara"],
    ["Talks fail in Ankara - The New York Times", "Talks fail in Ankara"],
    ["BREAKING: Talks fail in Ankara | Reuters", "Talks fail in Ankara"],
    ["Talks fail in Ankara (Reuters)", "Talks fail in Ankara"],
    ["UPDATE 2 - Talks fail in Ankara", "Talks fail in Ankara"],
    ["North Korea – a threat", "North Korea – a threat"],
    ["Opinion", "Opinion"],
  ])("%s", (title, bare) => {
    expect(bareTitle(title)).toBe(bare);
  });
});
