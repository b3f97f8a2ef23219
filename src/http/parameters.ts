import { z } from "zod";

/** A value that a route takes from its path, its query or its body. */
export interface Parameter {
  readonly name: string;
  readonly where: "path" | "query" | "body";
  readonly required: boolean;
  readonly type: string;
  readonly meaning: string;
}

/** The values that an object of a schema has, as the reference lists them. */
export function parametersOf(schema: z.ZodObject, where: Parameter["where"]): Parameter[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input" });
  return Object.entries(properties).map(([name, property]) => ({
    name,
    where,
    required: required.includes(name),
    type: typeOf(property),
    meaning: typeof property === "boolean" ? "" : (property.description ?? ""),
  }));
}

function typeOf(property: z.core.JSONSchema._JSONSchema): string {
  if (typeof property === "boolean") return "any";
  if (property.enum !== undefined) return property.enum.map(String).join(", ");
  const fallback = property.default === undefined ? "" : `, ${JSON.stringify(property.default)} by default`;
  return `${plainTypes(property).join(" or ") || "string"}${fallback}`;
}

/** The types that a value can have, each once. */
function plainTypes(property: z.core.JSONSchema._JSONSchema): string[] {
  if (typeof property === "boolean") return ["any"];
  const choices = [...(property.anyOf ?? []), ...(property.oneOf ?? [])];
  if (choices.length > 0) return [...new Set(choices.flatMap(plainTypes))];
  return property.format === "uuid" ? ["uuid"] : [property.type ?? "string"].flat();
}
