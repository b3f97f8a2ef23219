import { afterAll, beforeAll, expect, test } from "vitest";
import { ReportRecord } from "../record/index.ts";
import { Reader } from "./reader.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await Reader.open({ threads: 1 });
});
afterAll(() => reader.close());

const report = (text: string) => ({ id: "r-test", source: "-", title: null, published: null, text });

async function read(text: string): Promise<ReportRecord> {
  return ReportRecord.parse(await reader.read(report(text)));
}

const statements = (record: ReportRecord) => record.entries.flatMap((e) => (e.kind === "statement" ? e : []));
const words = (spans: readonly { text: string }[]) => spans.map((s) => s.text);

test("who said what, with its cue, form and denial", async () => {
  const [first, second] = statements(
    await read("Colonel Ana Duarte said the convoy had left. The rebels denied that they had fired on it.\n"),
  );
  expect(first).toMatchObject({ speakerSpan: { text: "Colonel Ana Duarte" }, form: "indirect", denies: false });
  expect(words(first?.content ?? [])).toEqual(["the convoy had left"]);
  expect(second).toMatchObject({ speakerSpan: { text: "The rebels" }, form: "indirect", denies: true });
});

test("a quotation over a paragraph break is one statement of two passages", async () => {
  const found = statements(
    await read("“We will not leave the island,” Admiral Sato said. “We were here first.\n\n“And we will stay.”\n"),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.form).toBe("direct");
  const passages = words(found[0]?.content ?? []);
  expect(passages.length).toBeGreaterThanOrEqual(2);
  for (const passage of passages) expect(passage).not.toContain("\n");
  expect(passages.join(" ")).toContain("And we will stay.");
});

test("the same text gives the same record whatever was read before", async () => {
  const text = "“The port is closed,” the mayor said. Two officials believe that it will open on Friday.\n";
  const before = await read(text);
  await read(`${text}\n`.repeat(40));
  expect(await read(text)).toEqual(before);
});

test.each([
  ["no words", "“” ... \n"],
  ["no speech", "Rain fell over the valley for three days.\n"],
])("a text with %s has no statements", async (_, text) => {
  expect((await read(text)).entries).toEqual([]);
});

test("a run of the model can be stopped", async () => {
  const stopped = AbortSignal.abort();
  await expect(reader.read(report("She said no."), { signal: stopped })).rejects.toThrow();
});

test("progress grows to the end", async () => {
  const shares: number[] = [];
  const paragraphs = Array.from({ length: 80 }, (_, i) => `She said on Monday that ${i + 2} people had called.`);
  await reader.read(report(paragraphs.join("\n\n")), {
    onProgress: (share) => shares.push(share),
  });
  expect(shares.length).toBeGreaterThan(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
