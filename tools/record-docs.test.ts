import { describe, expect, test } from "vitest";
import { z } from "zod";
import { recordDocs, recordDocsPath, recordFields } from "./record-docs.ts";
import { typeInWords } from "./schema-type.ts";
import { readGenerated } from "./write-generated.ts";

test(`${recordDocsPath} describes src/record as it is`, () => {
  expect(readGenerated(recordDocsPath), "npm run generate writes it anew").toBe(recordDocs());
});

test("every type and field of the record has a description, and stands in the reference", () => {
  const docs = recordDocs();
  const bare = [...recordFields()].flatMap(([type, { description, fields }]) => [
    ...(description === "" ? [type] : []),
    ...fields.filter((field) => field.description === "").map(({ name }) => `${type}.${name}`),
  ]);
  expect(bare).toEqual([]);
  for (const [type, { fields }] of recordFields()) {
    expect(docs).toMatch(new RegExp(`^##+ ${type}$`, "m"));
    for (const { name, type, description } of fields)
      expect(docs).toContain(`| \`${name}\` | ${type} | ${description} |`);
  }
});

test("every link leads to a heading", () => {
  const docs = recordDocs();
  const headings = new Set([...docs.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase()));
  const targets = [...docs.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = ""]) => target);
  expect(targets.length).toBeGreaterThan(30);
  expect(targets.filter((target) => !headings.has(target))).toEqual([]);
});

test("a field without a description is seen, unless it is a constant or its type has one", () => {
  const Named = z.strictObject({ bare: z.string() }).describe("Named.").meta({ id: "Named" });
  const Whole = z.strictObject({ named: Named, told: z.boolean().describe("Told."), fixed: z.literal("x") });
  const fields = [...recordFields(z.toJSONSchema(Whole.meta({ id: "Whole" })))].map(([type, it]) => [
    type,
    it.description,
    ...it.fields.map(({ description }) => description),
  ]);
  expect(fields).toEqual([
    ["Whole", "", "Named.", "Told.", "Always `x`."],
    ["Named", "Named.", ""],
  ]);
});

describe("a type in words", () => {
  test.each([
    ["string", z.string()],
    ["string, not empty", z.string().min(1)],
    ["string of at least 2 characters", z.string().min(2)],
    ["string of 3 characters or null", z.string().length(3).nullable()],
    ["string (date) or null", z.iso.date().nullable()],
    ["integer", z.int()],
    ["integer of at least 0", z.int().min(0)],
    ["number from -90 to 90", z.number().min(-90).max(90)],
    ["boolean or null", z.boolean().nullable()],
    ["`x`", z.literal("x")],
    ["`x`, `y`", z.enum(["x", "y"])],
    ["list of string", z.array(z.string())],
    ["list of integer, at least 1", z.array(z.int()).min(1)],
    ["anything", z.unknown()],
  ])("is %s", (words, type) => {
    expect(typeInWords(z.toJSONSchema(type))).toBe(words);
  });

  test("a definition is linked", () => {
    expect(typeInWords({ type: "array", items: { $ref: "#/$defs/Span" } })).toBe("list of [Span](#span)");
  });
});
