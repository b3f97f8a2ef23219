import { describe, expect, it } from "vitest";
import { askedKinds, kindsBeside } from "./kind-words.ts";

describe("askedKinds", () => {
  it("reads the word after or before the name", () => {
    expect(askedKinds("in ", " province, where")).toContain("region");
    expect(askedKinds("in the province of ", " on Friday")).toContain("region");
    expect(askedKinds("in ", " county")).toContain("district");
    expect(askedKinds("in ", " on Friday")).toEqual([]);
    expect(askedKinds("in ", " provincial")).toEqual([]);
  });

  it("reads the noun that the names of a list share", () => {
    expect(askedKinds("in ", ", Idlib and Hama provinces")).toContain("region");
    expect(askedKinds("in ", " and Deir Ezzor governorates")).toContain("region");
    expect(askedKinds("in ", " and the Kursk region")).toEqual([]);
    expect(askedKinds("with ", ", Iran and Gulf states")).toEqual([]);
  });
});

describe("kindsBeside", () => {
  it("looks at the words around a name of a text", () => {
    expect(kindsBeside("in Kursk region", { start: 3, end: 8 })).toContain("region");
    expect(kindsBeside("in Kursk on Monday", { start: 3, end: 8 })).toEqual([]);
  });
});
