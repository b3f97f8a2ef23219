import { recordVersion } from "../src/record/index.ts";
import { recordExample } from "./record-example.ts";
import { recordSchema, schemaPath } from "./record-schema.ts";
import { referredName, type Schema, typeInWords } from "./schema-type.ts";

/** Where the reference of the record is kept, from the project's root. */
export const recordDocsPath = "docs/record.md";

/** One field of a type of the record; an empty description is one that is missing. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

type Definitions = ReadonlyMap<string, Schema>;

/**
 * Every type of the record that has fields, by name, in the order in which the record reaches them.
 *
 * A field takes its own description, or that of the type it holds; a constant needs none.
 */
export function recordFields(schema: Schema = recordSchema()): Map<string, { description: string; fields: Field[] }> {
  const definitions = definitionsOf(schema);
  const types = new Map<string, { description: string; fields: Field[] }>();
  for (const [name, definition] of definitions) {
    if (definition.properties === undefined) continue;
    const fields = Object.entries(definition.properties).map(([field, part]) => ({
      name: field,
      type: typeInWords(part),
      description: typeof part === "boolean" ? "" : descriptionOf(part, definitions),
    }));
    types.set(name, { description: definition.description ?? "", fields });
  }
  return types;
}

/** The reference of the record in Markdown: every field of every type, with an example. */
export function recordDocs(): string {
  const types = recordFields();
  const kinds = kindNames(definitionsOf(recordSchema()));
  const shared = sharedFields(kinds.map((kind) => types.get(kind)?.fields ?? []));
  const sharedNames = new Set(shared.map(({ name }) => name));
  const section = (name: string, level: string, without = new Set<string>()) => {
    const { description = "", fields = [] } = types.get(name) ?? {};
    return `${level} ${name}\n\n${description}\n\n${table(fields.filter((field) => !without.has(field.name)))}`;
  };
  const whole = ["ReportRecord", "Report", "Actor", "StrayPart", "Unresolved"];
  const parts = [...types.keys()].filter((name) => !whole.includes(name) && !kinds.includes(name));

  return `${[
    `# The record, version ${recordVersion}`,
    "<!-- Generated from src/record: npm run generate writes it anew. -->",
    "What one report puts on record is one JSON object; `onrecord read --json` prints one a line. Every field is always there: null or an empty list where nothing is known. The same as a JSON Schema (draft 2020-12): " +
      `[${schemaPath}](../${schemaPath}).`,
    ...whole.map((name) => section(name, "##")),
    "## Entry",
    `One thing put on record, anchored in the words it was read from: one of ${kinds.map((kind) => `[${kind}](#${kind.toLowerCase()})`).join(", ")}. All of them have these fields:`,
    table(shared),
    ...kinds.map((kind) => section(kind, "###", sharedNames)),
    "## ActorRef",
    definitionsOf(recordSchema()).get("ActorRef")?.description ?? "",
    ...parts.map((name) => section(name, "##")),
    "## Example",
    `\`\`\`json\n${JSON.stringify(recordExample, null, 2)}\n\`\`\``,
  ].join("\n\n")}\n`;
}

function definitionsOf(schema: Schema): Definitions {
  const entries = Object.entries(schema.$defs ?? {});
  return new Map(entries.flatMap(([name, part]) => (typeof part === "boolean" ? [] : [[name, part] as const])));
}

function kindNames(definitions: Definitions): string[] {
  const options = definitions.get("Entry")?.oneOf ?? [];
  return options.flatMap((part) => (typeof part === "boolean" || !part.$ref ? [] : [referredName(part.$ref)]));
}

function descriptionOf(part: Schema, definitions: Definitions): string {
  if (part.description !== undefined) return part.description;
  if (part.$ref !== undefined) return definitions.get(referredName(part.$ref))?.description ?? "";
  return part.const === undefined ? "" : `Always ${typeInWords(part)}.`;
}

function sharedFields(lists: readonly Field[][]): Field[] {
  const [first = [], ...others] = lists;
  const same = (a: Field, b: Field) => a.name === b.name && a.type === b.type && a.description === b.description;
  return first.filter((field) => others.every((fields) => fields.some((other) => same(field, other))));
}

function table(fields: readonly Field[]): string {
  const rows = fields.map(({ name, type, description }) => `| \`${name}\` | ${cell(type)} | ${cell(description)} |`);
  return ["| Field | Type | Meaning |", "| --- | --- | --- |", ...rows].join("\n");
}

const cell = (text: string) => text.replaceAll("|", "\\|");
