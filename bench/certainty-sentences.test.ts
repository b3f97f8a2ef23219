import { describe, expect, test } from "vitest";
import { certaintySentences } from "./certainty-sentences.ts";

const dev = certaintySentences("dev");
const held = certaintySentences("test");

test("no sentence stands in both parts", () => {
  const known = new Set(dev.map(({ sentence }) => sentence));
  expect(held.filter(({ sentence }) => known.has(sentence))).toEqual([]);
});

describe.each([
  ["dev", dev],
  ["test", held],
] as const)("%s", (_, sentences) => {
  test("has 200 lines, ten of each construction", () => {
    expect(sentences).toHaveLength(200);
    const classes = [...new Set(sentences.map((one) => one.class))];
    expect(classes).toHaveLength(20);
    expect(classes.filter((name) => sentences.filter((one) => one.class === name).length !== 10)).toEqual([]);
  });

  test("points at the target by its offsets", () => {
    expect(sentences.filter((one) => one.sentence.slice(one.start, one.end) !== one.target)).toEqual([]);
  });

  test("names as sources the author or words of the sentence", () => {
    const unknown = sentences.flatMap(({ sentence, source }) =>
      source.split(" > ").filter((words) => words !== "author" && !sentence.includes(words)),
    );
    expect(unknown).toEqual([]);
  });

  test("judges no event twice for one source", () => {
    const lines = sentences.map((one) => `${one.source}|${one.start}|${one.sentence}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test("leaves polarity open just where it leaves modality open", () => {
    expect(
      sentences.filter((one) => (one.modality === "underspecified") !== (one.polarity === "underspecified")),
    ).toEqual([]);
  });

  test("is not ruled by what is certain and positive, and has all the rest", () => {
    const share = (modality: string, polarity: string) =>
      sentences.filter((one) => one.modality === modality && one.polarity === polarity).length / sentences.length;
    expect(share("certain", "positive")).toBeLessThan(0.3);
    expect(share("certain", "negative")).toBeGreaterThan(0.15);
    expect(share("probable", "positive")).toBeGreaterThan(0.08);
    expect(share("probable", "negative")).toBeGreaterThan(0.03);
    expect(share("possible", "positive")).toBeGreaterThan(0.08);
    expect(share("underspecified", "underspecified")).toBeGreaterThan(0.15);
  });

  test("has speakers and speakers within speech", () => {
    expect(sentences.filter(({ source }) => source !== "author").length).toBeGreaterThan(50);
    expect(sentences.filter(({ source }) => source.includes(" > ")).length).toBeGreaterThanOrEqual(7);
  });
});
