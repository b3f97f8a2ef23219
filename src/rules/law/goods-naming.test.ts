import { expect, test } from "vitest";
import { goodsNaming } from "./goods-naming.ts";

test.each([
  ["two batches of artillery", "arms"],
  ["12 Caesar howitzers", "arms"],
  ["lethal aid", "arms"],
  ["spare parts for MiG-29 fighters", "arms"],
  ["ten tonnes of coltan ore", "civil"],
  ["crude oil", "civil"],
  ["50,000 tonnes of wheat", "civil"],
  ["the cargo", "some-goods"],
  ["Russian", "unknown"],
  ["44 of them", "unknown"],
])("%s names %s", (text, naming) => expect(goodsNaming(text)).toBe(naming));
