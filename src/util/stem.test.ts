import { describe, expect, it, test } from "vitest";
import { rootOf, stemOf } from "./stem.ts";

describe("a stem is one for the forms of a word", () => {
  it.each([
    ["delivered", "deliver"],
    ["deliveries", "delivery"],
    ["attacks", "attack"],
    ["attacked", "attack"],
    ["attacking", "attack"],
    ["stopped", "stop"],
    ["said", "say"],
    ["passes", "pass"],
    ["press", "press"],
  ])("%s is one with %s", (word, stem) => {
    expect(stemOf(word)).toBe(stemOf(stem));
  });
});

describe("a root is one for what is made of a verb, too", () => {
  it.each([
    ["deliveries", "delivery"],
    ["shipments", "shipped"],
    ["trainer", "training"],
    ["invasions", "invasion"],
  ])("%s is one with %s", (word, other) => {
    expect(rootOf(word)).toBe(rootOf(other));
  });

  test("of another verb it is another", () => {
    expect(rootOf("denials")).not.toBe(rootOf("delays"));
  });
});
