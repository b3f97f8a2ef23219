import { expect, test } from "vitest";
import { ofLast } from "./of-last.ts";

test("a text is read once as long as no other is read", () => {
  const read: string[] = [];
  const length = ofLast((text) => {
    read.push(text);
    return text.length;
  });
  expect(["one", "one", "three", "one"].map(length)).toEqual([3, 3, 5, 3]);
  expect(read).toEqual(["one", "three", "one"]);
});
