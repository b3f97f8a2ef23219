import { z } from "zod";
import { checked } from "./checked.ts";
import { type Parameter, parametersOf } from "./parameters.ts";
import type { Services } from "./services.ts";

/** A request as it came, before it is checked. */
export interface RawRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** What its JSON says; undefined where it has none. */
  readonly body?: unknown;
  /** Its body where the route takes bytes. */
  readonly bytes?: Uint8Array;
}

/** A route that answers in JSON, or in {@link Lines} of it; its reference is made from it. */
export interface Route {
  readonly method: "GET" | "POST";
  /** As Hono writes it: `/api/reports/:id`. */
  readonly path: string;
  readonly does: string;
  readonly gives: string;
  readonly parameters: readonly Parameter[];
  /** The most bytes of a body that is taken as it is; left out where the body is JSON. */
  readonly mostBytes?: number;
  answer(services: Services, request: RawRequest): Promise<unknown>;
  /** For a route that tells of every change anew: what tells it of one, and gives what ends that. */
  subscribe?(services: Services, listener: () => void): () => void;
}

/** What is only read on its way out. */
type Unchanging<T> = T extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : T extends object
    ? { readonly [Field in keyof T]: Unchanging<T[Field]> }
    : T;

interface RouteSpec<P extends z.ZodRawShape, Q extends z.ZodRawShape, A extends z.ZodType> {
  readonly path: string;
  readonly does: string;
  readonly params: P;
  readonly query: Q;
  /** What it answers with; its description says so in the reference. */
  readonly gives: A;
  answer(services: Services, given: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>): Promise<Unchanging<z.infer<A>>>;
}

/** A route that reads, from what it takes and gives. */
export function getRoute<P extends z.ZodRawShape, Q extends z.ZodRawShape, A extends z.ZodType>(
  spec: RouteSpec<P, Q, A>,
): Route {
  const { given, parameters } = takenFrom(spec);
  return {
    method: "GET",
    path: spec.path,
    does: spec.does,
    gives: spec.gives.description ?? "",
    parameters,
    answer: (services, raw) => spec.answer(services, given(raw)),
  };
}

/** What a route takes from path and query: how it is checked, and how the reference tells it. */
function takenFrom<P extends z.ZodRawShape, Q extends z.ZodRawShape>(spec: { readonly params: P; readonly query: Q }) {
  const params = z.strictObject(spec.params);
  const query = z.strictObject(spec.query);
  return {
    parameters: [...parametersOf(params, "path"), ...parametersOf(query, "query")],
    given: (raw: RawRequest) => ({ ...checked(params, raw.params, "path"), ...checked(query, raw.query, "query") }),
  };
}

/** An answer of many lines, each a JSON object, sent as they come. */
export class Lines {
  constructor(readonly items: AsyncIterable<object>) {}
}

/** A file to be kept. */
export class Download {
  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
  ) {}
}

interface DownloadSpec<P extends z.ZodRawShape, Q extends z.ZodRawShape> {
  readonly path: string;
  readonly does: string;
  readonly params: P;
  readonly query: Q;
  /** What the file is, for the reference. */
  readonly gives: string;
  file(services: Services, given: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>): Promise<Download>;
}

/** A route that gives a file as it is. */
export function downloadRoute<P extends z.ZodRawShape, Q extends z.ZodRawShape>({
  gives,
  file,
  ...spec
}: DownloadSpec<P, Q>): Route {
  return getRoute({ ...spec, gives: z.unknown().describe(gives), answer: file });
}

interface LinesSpec<Q extends z.ZodRawShape> {
  readonly path: string;
  readonly does: string;
  readonly query: Q;
  /** What each line is. */
  readonly gives: string;
  lines(services: Services, given: z.infer<z.ZodObject<Q>>): AsyncIterable<object>;
}

/** A route that gives lines of JSON. */
export function linesRoute<Q extends z.ZodRawShape>(spec: LinesSpec<Q>): Route {
  const query = z.strictObject(spec.query);
  return {
    method: "GET",
    path: spec.path,
    does: spec.does,
    gives: spec.gives,
    parameters: parametersOf(query, "query"),
    answer: async (services, raw) => new Lines(spec.lines(services, checked(query, raw.query, "query"))),
  };
}

interface PostSpec<P extends z.ZodRawShape, B extends z.ZodRawShape, A extends z.ZodType> {
  readonly path: string;
  readonly does: string;
  readonly params: P;
  /** The fields of the JSON object that it takes. */
  readonly body: B;
  /** What it answers with; its description says so in the reference. */
  readonly gives: A;
  answer(services: Services, given: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<B>>): Promise<Unchanging<z.infer<A>>>;
}

/** A route that changes something, from what it takes and gives; it takes a JSON object. */
export function postRoute<P extends z.ZodRawShape, B extends z.ZodRawShape, A extends z.ZodType>(
  spec: PostSpec<P, B, A>,
): Route {
  const params = z.strictObject(spec.params);
  const body = z.strictObject(spec.body);
  return {
    method: "POST",
    path: spec.path,
    does: spec.does,
    gives: spec.gives.description ?? "",
    parameters: [...parametersOf(params, "path"), ...parametersOf(body, "body")],
    answer: (services, raw) =>
      spec.answer(services, { ...checked(params, raw.params, "path"), ...checked(body, raw.body, "body") }),
  };
}

interface BytesSpec<P extends z.ZodRawShape, Q extends z.ZodRawShape, A extends z.ZodType>
  extends Omit<RouteSpec<P, Q, A>, "answer"> {
  readonly mostBytes: number;
  answer(
    services: Services,
    given: z.infer<z.ZodObject<P>> & z.infer<z.ZodObject<Q>>,
    bytes: Uint8Array,
  ): Promise<Unchanging<z.infer<A>>>;
}

/** A route that takes bytes as they are, as `application/octet-stream`. */
export function bytesRoute<P extends z.ZodRawShape, Q extends z.ZodRawShape, A extends z.ZodType>(
  spec: BytesSpec<P, Q, A>,
): Route {
  const { given, parameters } = takenFrom(spec);
  return {
    method: "POST",
    path: spec.path,
    does: spec.does,
    gives: spec.gives.description ?? "",
    parameters,
    mostBytes: spec.mostBytes,
    answer: (services, raw) => spec.answer(services, given(raw), raw.bytes ?? new Uint8Array()),
  };
}

interface EventsSpec<A extends z.ZodType> {
  readonly path: string;
  readonly does: string;
  readonly gives: A;
  /** What it tells at this moment. */
  now(services: Services): Unchanging<z.infer<A>>;
  subscribe(services: Services, listener: () => void): () => void;
}

/** A route that tells how something stands, and again whenever that changes, until it is left. */
export function eventsRoute<A extends z.ZodType>({ now, subscribe, ...spec }: EventsSpec<A>): Route {
  return {
    ...getRoute({ ...spec, params: {}, query: {}, answer: async (services) => now(services) }),
    subscribe,
  };
}
