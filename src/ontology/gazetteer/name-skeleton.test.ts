import { describe, expect, it } from "vitest";
import { editDistance, nameSkeleton } from "./name-skeleton.ts";

describe("nameSkeleton", () => {
  it.each([
    ["daqahliya", "dakahlia"],
    ["menoufia", "monufia"],
    ["qatraneh", "qatranah"],
    ["abbassiya", "abbasiyah"],
    ["khartum", "khartoum"],
    ["mazarisharif", "mazaresharif"],
  ])("%s and %s share one", (a, b) => {
    expect(nameSkeleton(a)).toBe(nameSkeleton(b));
    expect(nameSkeleton(a)).not.toBe("");
  });

  it("keeps other names apart, and has none for names of few consonants", () => {
    expect(nameSkeleton("homs")).not.toBe(nameSkeleton("hama"));
    expect(["", "suva", "aoi"].map(nameSkeleton)).toEqual(["", "", ""]);
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["", "abc", 3],
    ["menoufia", "monufia", 2],
    ["kitten", "sitting", 3],
  ])("of %j and %j is %i", (a, b, letters) => {
    expect(editDistance(a, b)).toBe(letters);
    expect(editDistance(b, a)).toBe(letters);
  });
});
