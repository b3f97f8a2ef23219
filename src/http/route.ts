import { z } from "zod";
import { OnrecordError } from "../util/problem.ts";
import type { Services } from "./services.ts";

/** A request as it came, before it is checked. */
export interface RawRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** A value that a route takes from its path or its query. */
export interface Parameter {
  readonly name: string;
  readonly where: "path" | "query";
  readonly required: boolean;
  readonly type: string;
  readonly meaning: string;
}

/** A route that answers in JSON; its reference is made from it. */
export interface Route {
  readonly method: "GET";
  /** As Hono writes it: `/api/reports/:id`. */
  readonly path: string;
  readonly does: string;
  readonly gives: string;
  readonly parameters: readonly Parameter[];
  answer(services: Services, request: RawRequest): Promise<unknown>;
}

interface RouteSpec<P extends z.ZodRawShape, Q extends z.ZodRawShape, A extends z.ZodType> {
  readonly path: string;
  readonly does: string;
  readonly params: P;
  readonly query: Q;
  /** What it answers with; its description says so in the reference. */
  readonly gives: A;
  answer(
    services: Services,
    given: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>,
  ): Promise<Readonly<z.infer<A>> | z.infer<A>>;
}

/** A route that reads, from what it takes and gives. */
export function getRoute<P extends z.ZodRawShape, Q extends z.ZodRawShape, A extends z.ZodType>(
  spec: RouteSpec<P, Q, A>,
): Route {
  const params = z.strictObject(spec.params);
  const query = z.strictObject(spec.query);
  return {
    method: "GET",
    path: spec.path,
    does: spec.does,
    gives: spec.gives.description ?? "",
    parameters: [...parametersOf(params, "path"), ...parametersOf(query, "query")],
    answer: (services, raw) =>
      spec.answer(services, { ...checked(params, raw.params, "path"), ...checked(query, raw.query, "query") }),
  };
}

/** @throws {OnrecordError} `usage` where a value is missing, unknown or not allowed. */
function checked<S extends z.ZodType>(schema: S, given: unknown, where: Parameter["where"]): z.infer<S> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new OnrecordError({
    code: "usage",
    message: `The ${where} of the request has a value that is not allowed.`,
    received: JSON.stringify(given),
    allowed: z.prettifyError(parsed.error),
    advice: "The routes and what they take are listed in docs/api.md.",
  });
}

function parametersOf(schema: z.ZodObject, where: Parameter["where"]): Parameter[] {
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
  return `${property.type ?? "string"}${fallback}`;
}
