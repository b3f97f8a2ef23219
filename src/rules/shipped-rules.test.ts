import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { shippedFacts } from "./facts/facts.ts";
import { tableFlaws } from "./facts/table-flaws.ts";
import { exampleDeeds } from "./language/example-record.ts";
import { readRules } from "./language/load-rules.ts";
import { failingExamples } from "./language/run-examples.ts";
import { shippedBook, shippedRules } from "./rule-files.ts";

const home = new URL("../../data/rules/checks/", import.meta.url);
const files = readdirSync(home).filter((file) => file.endsWith(".yaml"));

describe("the shipped facts", () => {
  test("stand without a flaw, each line with a source", () => {
    const facts = shippedFacts();
    expect(tableFlaws(facts)).toEqual([]);
    expect(facts.embargoes.length).toBeGreaterThan(120);
    expect(facts.embargoes.every(({ value }) => value.source.length > 10)).toBe(true);
  });
});

describe.each(files)("the rules of %s", (file) => {
  const { rules, flaws } = readRules(file, readFileSync(new URL(file, home), "utf8"));

  test("are read without a flaw", () => expect(flaws).toEqual([]));

  test("find what their examples say, and nothing else", () => {
    expect(failingExamples(file, rules, shippedBook())).toEqual([]);
  });
});

test("an example that should come out otherwise is told of", () => {
  const [loaded] = shippedRules();
  if (loaded === undefined) throw new Error("There is a rule.");
  const examples = loaded.rule.examples.map((example) => ({
    ...example,
    finds: example.finds === "nothing" ? ({ verdict: "touches" } as const) : ("nothing" as const),
  }));
  const turned = { ...loaded, rule: { ...loaded.rule, examples } };
  expect(failingExamples("turned.yaml", [turned], shippedBook())).toHaveLength(examples.length);
});

test("a condition is met by the words or the fact that the finding names", () => {
  const loaded = shippedRules().find(({ rule }) => rule.id === "transfer-to-embargoed");
  const example = loaded?.rule.examples[0];
  if (loaded === undefined || example === undefined) throw new Error("The rule has an example.");
  const [finding] = check(exampleDeeds(example.reports), { rules: [loaded], book: shippedBook() });
  expect(finding?.conditions.map(({ about }) => about)).toEqual(
    expect.arrayContaining(["certainty", "stage", "date", "goods", "recipient", "data"]),
  );
  expect(finding?.conditions.find(({ about }) => about === "goods")?.words[0]?.span.text).toBe("weapons");
  expect(finding?.weakest).toMatchObject({ about: "certainty", degree: "possible" });
  expect(finding?.says).toMatch(/would touch UN Security Council S\/RES\/1718 \(2006\), 8\(a\)\(i\)/u);
});

test("the rule that the docs show can be used as it stands", () => {
  const docs = readFileSync(new URL("../../docs/findings.md", import.meta.url), "utf8");
  const [, shown = ""] = /```yaml\n(.*?)```/su.exec(docs) ?? [];
  const { rules, flaws } = readRules("docs", shown);
  expect([rules.length, flaws, failingExamples("docs", rules, shippedBook())]).toEqual([1, [], []]);
});
