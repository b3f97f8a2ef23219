import { expect, test } from "vitest";
import { ifAndThen } from "./if-and-then.ts";
import { unstyled } from "./style.ts";

const spans = (...texts: readonly string[]) => texts.map((text) => ({ start: 0, end: text.length, text }));

test.each([
  [["an attack on either"], ["military support"], "if “an attack on either”, then “military support”"],
  [["If Seoul arms Kyiv"], ["we will strike back"], "“If Seoul arms Kyiv”, then “we will strike back”"],
  [["unless they withdraw"], ["more sanctions"], "“unless they withdraw”, then “more sanctions”"],
  [["whenwards"], ["war"], "if “whenwards”, then “war”"],
  [[], ["no arms for states at war"], "“no arms for states at war”"],
  [["if attacked"], [], "“if attacked”, then what follows is not said"],
  [["if", "attacked"], ["aid"], "“if … attacked”, then “aid”"],
])("%j and %j", (condition, consequence, words) => {
  expect(ifAndThen(spans(...condition), spans(...consequence), unstyled)).toBe(words);
});
