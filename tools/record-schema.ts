import { z } from "zod";
import * as vocabulary from "../src/record/index.ts";

/** Where the schema of this version of the record is kept, from the project's root. */
export const schemaPath = `schema/record-${vocabulary.recordVersion}.json`;

/**
 * The JSON Schema (draft 2020-12) of what one report puts on record, with a definition for each type that `src/record`
 * exports, under its name there.
 *
 * @example
 * recordSchema().title; // "Onrecord record, version 3"
 */
export function recordSchema(): z.core.JSONSchema.BaseSchema {
  for (const [id, type] of Object.entries(vocabulary)) {
    if (type instanceof z.ZodType) z.globalRegistry.add(type, { ...type.meta(), id });
  }
  const { $schema, ...schema } = z.toJSONSchema(vocabulary.ReportRecord, { target: "draft-2020-12" });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:onrecord:schema:record-${vocabulary.recordVersion}`,
    title: `Onrecord record, version ${vocabulary.recordVersion}`,
    $comment: "Generated from src/record; npm run generate writes it anew.",
    ...schema,
  };
}

/** {@link recordSchema} as the text of its file. */
export function schemaText(): string {
  return `${JSON.stringify(recordSchema(), null, 2)}\n`;
}
