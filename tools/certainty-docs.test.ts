import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assess, Reading, type RuleLine, ruleLines, values } from "../src/extract/certainty/index.ts";
import { Model, modelFolder } from "../src/model/index.ts";
import { readText } from "../src/reader/read-text.ts";
import { certaintyDocs, certaintyDocsPath } from "./certainty-docs.ts";
import { readGenerated } from "./write-generated.ts";

test(`${certaintyDocsPath} describes data/certainty as it is`, () => {
  expect(readGenerated(certaintyDocsPath), "npm run generate writes it anew").toBe(certaintyDocs());
});

test("no example is one of the sentences that the rules are measured on", async () => {
  const { certaintySentences } = await import("../bench/certainty-sentences.ts");
  const measured = new Set(
    [...certaintySentences("dev"), ...certaintySentences("test")].map(({ sentence }) => sentence),
  );
  expect(ruleLines().filter(({ example }) => measured.has(example.replace(/[[\]]/gu, "")))).toEqual([]);
});

describe("every example is judged by its rule as the table says", () => {
  let model: Model;
  beforeAll(async () => {
    model = await Model.load(modelFolder, 1);
  }, 60_000);
  afterAll(() => model.release());

  test.each(ruleLines().map((line) => [line.example, line.rule, line] as const))("%s (%s)", async (_, rule, line) => {
    const { value, rules } = await judge(model, line);
    expect(value).toBe(line.value.split(" ")[1]);
    expect(rules).toContain(rule);
  });
});

async function judge(
  model: Model,
  { example, value }: RuleLine,
): Promise<{ value: string | undefined; rules: string[] }> {
  const text = example.replace(/[[\]]/gu, "");
  const target = { start: example.indexOf("["), end: example.indexOf("]") - 1 };
  const { parsed } = await readText(model, text, {});
  const reading = new Reading(text, parsed);
  const whole = { scope: [{ start: 0, end: text.length }], said: false };
  const byAuthor = assess(reading, target, whole);
  const [holder] = byAuthor.holders;
  const isHeld = value.startsWith("holder");
  if (isHeld && holder === undefined) throw new Error(`nobody holds anything in: ${text}`);
  const held =
    isHeld && holder !== undefined
      ? assess(reading, target, { ...whole, holder: reading.range({ first: holder.subject, last: holder.subject }) })
      : byAuthor;
  const name = Object.entries(values).find(
    ([, known]) => known.modality === held.value.modality && known.polarity === held.value.polarity,
  )?.[0];
  return { value: name, rules: held.applied.map(({ rule }) => rule) };
}
