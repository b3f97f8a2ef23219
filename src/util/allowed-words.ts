import type { z } from "zod";

/** A value's shape as JSON Schema has it. */
export type Shape = z.core.JSONSchema._JSONSchema;

type Told = Exclude<Shape, boolean>;

/**
 * Says in plain words what may stand where a value has one of some shapes.
 *
 * @example
 * allowedWords([{ type: "integer", minimum: 1, maximum: 1000 }, { type: "null" }]);
 * // "a whole number from 1 to 1000 or null"
 */
export function allowedWords(shapes: readonly Shape[]): string {
  const values = [...new Set(shapes.flatMap(valuesOf))];
  const others = shapes.filter((shape) => valuesOf(shape).length === 0).map(wordsOf);
  return [...(values.length === 0 ? [] : [values.join(", ")]), ...new Set(others)].join(" or ") || "something else";
}

/** The shapes among which one has a choice: those that a value is meant for where any is, else all. */
export function branchesOf(shape: Shape, value: unknown): Shape[] {
  if (typeof shape === "boolean") return [shape];
  const choices = [...(shape.anyOf ?? []), ...(shape.oneOf ?? [])];
  if (choices.length === 0) return [shape];
  const all = choices.flatMap((choice) => branchesOf(choice, value));
  const meant = all.filter((branch) => isMeant(branch, value));
  return meant.length > 0 ? meant : all;
}

/** Whether an object has the very values by which a shape is told from others, such as its kind. */
function isMeant(shape: Shape, value: unknown): boolean {
  if (typeof shape === "boolean" || typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return shape.type === "array";
  const own = new Map<string, unknown>(Object.entries(value));
  return (
    shape.type === "object" &&
    Object.entries(shape.properties ?? {}).every(
      ([name, property]) =>
        typeof property === "boolean" || property.const === undefined || property.const === own.get(name),
    )
  );
}

function valuesOf(shape: Shape): string[] {
  if (typeof shape === "boolean") return [];
  return [...(shape.enum ?? []), ...(shape.const === undefined ? [] : [shape.const])].map(String);
}

function wordsOf(shape: Shape): string {
  if (typeof shape === "boolean") return "anything";
  if (shape.anyOf !== undefined || shape.oneOf !== undefined) return allowedWords(branchesOf(shape, undefined));
  return [shape.type ?? "anything"]
    .flat()
    .map((type) => wordsOfType(type, shape))
    .join(" or ");
}

function wordsOfType(type: string, shape: Told): string {
  switch (type) {
    case "integer":
      return `a whole number${range(shape.minimum, shape.maximum)}`;
    case "number":
      return `a number${range(shape.minimum, shape.maximum)}`;
    case "boolean":
      return "true or false";
    case "string":
      return formats[shape.format ?? ""] ?? `text${length(shape.minLength, shape.maxLength, "characters")}`;
    case "array": {
      const items = shape.items === undefined ? "" : `, each ${allowedWords([shape.items].flat())}`;
      return `a list${length(shape.minItems, shape.maxItems, "items")}${items}`;
    }
    case "object": {
      const fields = shape.required ?? [];
      return fields.length === 0 ? "an object" : `an object with ${fields.join(", ")}`;
    }
    default:
      return type;
  }
}

const formats: Readonly<Record<string, string>> = {
  date: "a day that there is, as 2026-02-06",
  "date-time": "a time as 2026-02-06T12:00:00Z",
  uuid: "a UUID",
  uri: "a web address",
  email: "a mail address",
};

function range(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): string {
  const from = least > Number.MIN_SAFE_INTEGER;
  const to = most < Number.MAX_SAFE_INTEGER;
  if (from && to) return ` from ${least} to ${most}`;
  if (from) return ` from ${least}`;
  return to ? ` up to ${most}` : "";
}

function length(least = 0, most = Number.MAX_SAFE_INTEGER, what: string): string {
  if (most < Number.MAX_SAFE_INTEGER) return ` of ${least > 0 ? `${least} to ${most}` : `at most ${most}`} ${what}`;
  return least > 0 ? ` of at least ${least} ${least === 1 ? what.slice(0, -1) : what}` : "";
}
