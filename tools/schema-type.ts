import type { z } from "zod";

export type Schema = z.core.JSONSchema.BaseSchema;
type Part = Schema | boolean;

/** The name of the definition that a `$ref` points to. */
export function referredName(reference: string): string {
  return reference.replace("#/$defs/", "");
}

/**
 * A JSON Schema's type in words, for a cell of a Markdown table.
 *
 * @example
 * typeInWords({ type: "array", items: { $ref: "#/$defs/Span" } }); // "list of [Span](#span)"
 * typeInWords({ type: "number", minimum: 0, maximum: 1 }); // "number from 0 to 1"
 */
export function typeInWords(schema: Part): string {
  if (typeof schema === "boolean") return "anything";
  if (schema.$ref !== undefined) return link(referredName(schema.$ref));
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(", ");
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return options.map(typeInWords).join(" or ");
  if (schema.type === "array" && !Array.isArray(schema.items)) return list(schema, schema.items ?? true);
  return plain(schema);
}

const link = (name: string) => `[${name}](#${name.toLowerCase()})`;
const code = (value: unknown) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

function list(schema: Schema, items: Part): string {
  const least = schema.minItems === undefined || schema.minItems === 0 ? "" : `, at least ${schema.minItems}`;
  return `list of ${typeInWords(items)}${least}`;
}

function plain(schema: Schema): string {
  const types: readonly string[] = [schema.type ?? "anything"].flat();
  return types.map((type) => (type === "null" ? "null" : `${type}${limits(schema)}`)).join(" or ");
}

function limits(schema: Schema): string {
  if (schema.format !== undefined) return ` (${schema.format})`;
  if (schema.minLength !== undefined && schema.minLength === schema.maxLength) {
    return ` of ${schema.minLength} characters`;
  }
  if (schema.minLength === 1) return ", not empty";
  if (schema.minLength !== undefined) return ` of at least ${schema.minLength} characters`;
  const { minimum } = schema;
  const maximum = schema.maximum === Number.MAX_SAFE_INTEGER ? undefined : schema.maximum;
  if (minimum === undefined || minimum === Number.MIN_SAFE_INTEGER) return "";
  return maximum === undefined ? ` of at least ${minimum}` : ` from ${minimum} to ${maximum}`;
}
