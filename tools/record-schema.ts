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
  const { $schema, ...schema } = namedWhile(() => z.toJSONSchema(vocabulary.ReportRecord, { target: "draft-2020-12" }));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:onrecord:schema:record-${vocabulary.recordVersion}`,
    title: `Onrecord record, version ${vocabulary.recordVersion}`,
    $comment: "Generated from src/record; npm run generate writes it anew.",
    ...schema,
  };
}

/** Every type has its name only meanwhile: whoever makes another schema in this process gets it as it would be without. */
function namedWhile<Made>(make: () => Made): Made {
  const named = Object.entries(vocabulary).flatMap(([id, type]) =>
    type instanceof z.ZodType ? [{ id, type, before: type.meta() }] : [],
  );
  for (const { id, type, before } of named) z.globalRegistry.add(type, { ...before, id });
  try {
    return make();
  } finally {
    for (const { type, before } of named) {
      z.globalRegistry.remove(type);
      if (before !== undefined) z.globalRegistry.add(type, before);
    }
  }
}

/** {@link recordSchema} as the text of its file. */
export function schemaText(): string {
  return `${JSON.stringify(recordSchema(), null, 2)}\n`;
}
