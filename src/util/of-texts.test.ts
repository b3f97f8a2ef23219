import { expect, test } from "vitest";
import { ofTexts } from "./of-texts.ts";

test("a text is read once until more have come than are remembered", () => {
  const read: string[] = [];
  const lengths = ofTexts(2, (text) => {
    read.push(text);
    return [text.length];
  });
  expect(lengths("ore")).toBe(lengths("ore"));
  lengths("rifles");
  lengths("drones");
  expect(lengths("ore")).toEqual([3]);
  expect(read).toEqual(["ore", "rifles", "drones", "ore"]);
});
