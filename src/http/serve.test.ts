import { afterAll, expect, test } from "vitest";
import { openStore } from "../store/sqlite/index.ts";
import { OnrecordError } from "../util/problem.ts";
import { pageFiles } from "./page-files.ts";
import { startServer } from "./serve.ts";

const store = await openStore({ file: ":memory:" });
const page = new Map([
  ["/index.html", { type: "text/html; charset=utf-8", bytes: Buffer.from("page"), gzipped: null }],
]);
afterAll(() => store.close());

async function problemOf(started: Promise<unknown>) {
  const error = await started.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof OnrecordError ? error.problem : null;
}

test("serves on this machine's own address until it is closed", async () => {
  const serving = await startServer({ store, version: "1" }, { port: 0, page });
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await (await fetch(serving.url)).text()).toBe("page");
  await serving.close();
  await expect(fetch(serving.url)).rejects.toThrow();
});

test("a port that is taken is a problem that says so", async () => {
  const serving = await startServer({ store, version: "1" }, { port: 0, page });
  const { port } = new URL(serving.url);
  const problem = await problemOf(startServer({ store, version: "1" }, { port: Number(port), page }));
  expect(problem).toMatchObject({ code: "usage", message: `Port ${port} is in use.` });
  await serving.close();
});

test("a page that was not built is a problem that says what to do", () => {
  expect(() => pageFiles(import.meta.dirname)).toThrow("The page has not been built.");
});
