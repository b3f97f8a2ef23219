import { expect, test } from "vitest";
import { sentences } from "../../text/index.ts";
import { actorsOf } from "../actor/marked-report.case.ts";
import { isTheTwo, twoBefore } from "./the-two.ts";

test.each(["both sides", "two governments", "neighbours", "the two countries"])("%s are two told of before", (name) => {
  expect(isTheTwo(name)).toBe(name !== "two governments");
});

test("they are the two of the nearest sentence that names just two, whoever speaks left out", () => {
  const text =
    "[Chad|state] and [Niger|state] met. [Mali|state] and [Togo|state] quarrelled. [Togo|state] is rich. [Ghana|state] urged both sides to talk.";
  const { actors } = actorsOf(text, []);
  const plain = text.replace(/\[|\|state\]/gu, "");
  const at = plain.indexOf("both sides");
  const found = twoBefore(actors, sentences(plain), { start: at, end: at + 10 }, "state:GHA");
  expect(found).toEqual(["state:MLI", "state:TGO"]);
});
