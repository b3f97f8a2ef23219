import { z } from "zod";
import { allowedWords, branchesOf, type Shape } from "./allowed-words.ts";

/** The first value that a schema refuses. */
export interface Refusal {
  /** Where it is: names of fields and numbers of items, with stops between; empty for the value as a whole. */
  readonly path: string;
  readonly what: "missing" | "unknown field" | "not allowed";
  /** The value as JSON, its first 1000 characters; `nothing` where it is missing. */
  readonly received: string;
  /** What would have been taken there: of an unknown field, the fields there are. */
  readonly allowed: string;
}

const mostShown = 1000;

/**
 * Says what a schema refuses in a value, and what it would take; null where it takes it.
 *
 * @example
 * refusalOf(z.object({ limit: z.int().min(1).max(1000) }), { limit: 0 });
 * // { path: "limit", what: "not allowed", received: "0", allowed: "a whole number from 1 to 1000" }
 */
export function refusalOf(schema: z.ZodType, given: unknown): Refusal | null {
  // Without words of its own for an issue, a schema leaves the saying to us.
  const issues = schema.safeParse(given, { error: () => "" }).error?.issues ?? [];
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) return null;
  const [unknown] = issue.code === "unrecognized_keys" ? issue.keys : [];
  const value = valueAt(given, issue.path);
  const shapes = shapesAt(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), given, issue.path);
  const path = [...issue.path, ...(unknown === undefined ? [] : [unknown])].map(String).join(".");
  if (unknown !== undefined) {
    const fields = shapes.flatMap((shape) => (typeof shape === "boolean" ? [] : Object.keys(shape.properties ?? {})));
    return { path, what: "unknown field", received: shown(value), allowed: fields.join(", ") || "nothing" };
  }
  return {
    path,
    what: value === undefined ? "missing" : "not allowed",
    received: shown(value),
    allowed: issue.message || allowedWords(shapes),
  };
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, mostShown) ?? "nothing";

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, name) => Object.entries(part ?? {}).find(([key]) => key === String(name))?.[1],
    value,
  );
}

/** What a schema takes at a place in a value; several shapes where it takes one or another. */
function shapesAt(root: Shape, given: unknown, path: readonly PropertyKey[]): Shape[] {
  let shapes = branchesOf(root, given);
  let value = given;
  for (const name of path) {
    value = valueAt(value, [name]);
    shapes = shapes
      .flatMap((shape) => {
        if (typeof shape === "boolean") return [];
        const field = shape.properties?.[String(name)];
        const { items } = shape;
        return field !== undefined ? [field] : items === undefined ? [] : [items].flat();
      })
      .flatMap((shape) => branchesOf(shape, value));
  }
  return shapes;
}
