import { expect, test } from "vitest";
import { folderForTest, runCli } from "./run-cli.case.ts";

const coded = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

test("lines of standard input, each a marked sentence or an object of JSON, come back as one line each, in order", async () => {
  const lines = [
    "<s>Iran</s> has strongly condemned <t>Israel</t> for the air raid on Damascus.",
    '{"sentence":"x","markedSentence":"<s>Rebels</s> attacked <t>an army base</t> on Friday, killing six soldiers.","source":"Rebels","target":"an army base"}',
    "",
    '{"sentence":"Norway attacked Norway","source":"Norway","target":"a recipient"}',
  ];
  const run = await runCli(folderForTest(), ["code-relation", "--jsonl"], `${lines.join("\n")}\n`);
  expect(run.code, run.err).toBe(0);
  const found = coded(run.out);
  expect(found).toHaveLength(3);
  expect(found[0]).toMatchObject({ plover: "ACCUSE", confidence: expect.any(Number) });
  expect(found[1]).toMatchObject({ plover: "ASSAULT" });
  expect(found[1].trigger.join(" ")).toContain("attacked");
});

test("for people a line each, in plain text", async () => {
  const run = await runCli(folderForTest(), ["code-relation", "<s>Iran</s> has condemned <t>the raid</t>."]);
  expect(run.code, run.err).toBe(0);
  expect(run.out).toMatch(/^ACCUSE [01]\.\d\d {4}Iran has condemned the raid\. {2}\(.*condemned.*\)\n$/);
});

test("between two that have nothing to do with each other nothing passes", async () => {
  const unrelated = [
    "The table lists <s>Kenya</s>, <t>Chad</t> and Togo in that order.",
    "<s>Iran</s> and <t>Israel</t> are countries in the Middle East.",
    "Egypt bombed the rebels; <s>Norway</s> and <t>Chile</t> play football tonight.",
  ];
  const run = await runCli(folderForTest(), ["code-relation", "--jsonl", ...unrelated]);
  expect(coded(run.out).map(({ plover }) => plover)).toEqual([null, null, null]);
});

test("a sentence without marks has no actors, and so no default either", async () => {
  const run = await runCli(folderForTest(), ["code-relation", "--jsonl", "It rained in Lagos."]);
  expect(run.code, run.err).toBe(0);
  expect(coded(run.out)[0]).toHaveProperty("plover");
});

const bad = [
  { name: "not JSON", line: "{markedSentence: Iran}" },
  { name: "no sentence", line: '{"words":"Iran"}' },
  { name: "a mark that is not closed", line: "<s>Iran condemned <t>the raid</t>" },
];

test.each(bad)("a line with $name is a clear problem, and says which", async ({ line }) => {
  const run = await runCli(folderForTest(), ["code-relation", "--jsonl"], `<s>A</s> met <t>B</t>\n${line}\n`);
  expect(run.code).toBe(3);
  expect(run.err).toMatch(/Line 2/);
  expect(run.err).toContain("to do:");
});
