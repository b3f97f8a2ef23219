import { afterAll, beforeAll, expect, test } from "vitest";
import { Reader } from "../../src/reader/index.ts";
import { textsWithNone } from "./read-gold.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.open({ threads: 1 });
});
afterAll(() => reader.close());

test.each([["nothing.txt", " \n"], ...textsWithNone()])(
  "%s yields no transfer, event or the like",
  async (name, text) => {
    const { entries } = await reader.read({ id: name, source: name, title: null, published: null, text });
    expect(entries.filter(({ kind }) => kind !== "statement")).toEqual([]);
  },
);
