import { type Context, Hono } from "hono";
import { stream } from "hono/streaming";
import { OnrecordError } from "../util/problem.ts";
import { changesOnly } from "./changes-only.ts";
import { bytesBody, jsonBody, limitedBody } from "./json-body.ts";
import type { PageFile } from "./page-files.ts";
import { problemIn, statusOf } from "./problem-status.ts";
import { queryOf } from "./query-of.ts";
import { Download, Lines } from "./route.ts";
import { routes } from "./routes/index.ts";
import { onlyFor, securityHeaders } from "./security.ts";
import type { Services } from "./services.ts";
import { tellChanges } from "./tell-changes.ts";
import { answering } from "./telling/answering.ts";
import { followSoon } from "./telling/followed.ts";

export interface AppOptions {
  /** The names it answers to, without port. */
  readonly hosts: ReadonlySet<string>;
  readonly page: ReadonlyMap<string, PageFile>;
}

/** All that the server answers: the routes under `/api/`, and the page at every other address. */
export function createApp(services: Services, { hosts, page }: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.onError((error, context) => {
    const problem = problemIn(error);
    return context.json({ problem }, statusOf(problem));
  });
  app.use(onlyFor(hosts));
  for (const route of routes) {
    if (route.method === "POST") app.on("POST", route.path, changesOnly(services), limitedBody(route.mostBytes));
    app.on(route.method, route.path, async (context) => {
      context.header("cache-control", "no-store");
      if (route.subscribe !== undefined) return tellChanges(context, route, services);
      const { req } = context;
      const takesBytes = route.mostBytes !== undefined;
      const sent =
        route.method === "GET" ? {} : takesBytes ? { bytes: await bytesBody(req) } : { body: await jsonBody(req) };
      const answer = await answering(services.store, () =>
        route.answer(services, { params: req.param(), query: queryOf(req), ...sent }),
      );
      if (route.method === "POST") followSoon(services.store);
      if (answer instanceof Download) return downloadAnswer(context, answer);
      return answer instanceof Lines ? linesAnswer(context, answer) : context.json(answer);
    });
  }
  app.all("/api/*", (context) => {
    throw new OnrecordError({
      code: "not-found",
      message: "There is no such route.",
      received: `${context.req.method} ${context.req.path}`,
      allowed: routes.map(({ method, path }) => `${method} ${path}`).join(", "),
      advice: "The routes are listed in docs/api.md.",
    });
  });
  app.get("/feeds/:file", async (context) => {
    const { feedOf } = await import("../watch/index.ts");
    const name = context.req.param("file").replace(/\.atom$/u, "");
    const feed = await feedOf(services.store, name, context.req.url);
    return context.body(feed, 200, {
      "content-type": "application/atom+xml; charset=utf-8",
      "cache-control": "no-store",
    });
  });
  app.get("*", (context) => pageAnswer(context, page));
  return app;
}

/** Lines of JSON, each sent when it is there. */
function linesAnswer(context: Context, { items }: Lines): Response {
  context.header("content-type", "application/x-ndjson; charset=utf-8");
  return stream(context, async (out) => {
    for await (const item of items) await out.write(`${JSON.stringify(item)}\n`);
  });
}

/** A file to be kept: no browser shows it, whatever it is. */
function downloadAnswer(context: Context, { name, bytes }: Download): Response {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  context.header("content-type", "application/octet-stream");
  context.header("content-disposition", `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`);
  return context.body(Buffer.from(bytes));
}

/** As RFC 5987 has it; what is no text is left out. */
function encoded(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, "")).replaceAll(/['()*]/g, "_");
}

/** A file of the page; addresses inside the page are all its first file, missing assets are not. */
function pageAnswer(context: Context, page: ReadonlyMap<string, PageFile>): Response {
  const { path } = context.req;
  const isAsset = path.startsWith("/assets/");
  const file = page.get(path) ?? (isAsset ? undefined : page.get("/index.html"));
  if (file === undefined)
    throw new OnrecordError({ code: "not-found", message: "There is no such file.", received: path });
  const zips = file.gzipped !== null && /\bgzip\b/.test(context.req.header("accept-encoding") ?? "");
  const headers = {
    "content-type": file.type,
    // Assets carry a hash of their content in their name.
    "cache-control": isAsset ? "public, max-age=31536000, immutable" : "no-cache",
    vary: "accept-encoding",
    ...(zips ? { "content-encoding": "gzip" } : {}),
  };
  return context.body(zips ? (file.gzipped ?? file.bytes) : file.bytes, 200, headers);
}
