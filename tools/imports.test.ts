import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Breach, cruise, treeOf } from "./imports.case.ts";

const root = join(import.meta.dirname, "..");
const parts =
  "util record source text model ontology extract resolve reader store query corroborate rules intake watch http web cli".split(
    " ",
  );

/** Whether one part may import another, said apart from the rules under test. */
function allowed(from: string, to: string): boolean {
  if (from === "util" || from === "record") return false;
  if (from === "store") return ["util", "record", "text"].includes(to);
  return parts.indexOf(to) < parts.indexOf(from);
}

const pairs = parts.flatMap((from) => parts.filter((to) => to !== from).map((to) => ({ from, to })));

/** Every other sort of forbidden import: the rule that must catch it, the importing file and what it imports. */
const forbidden = [
  ["only-model-imports-onnxruntime-node", "src/reader/infer.ts", "onnxruntime-node"],
  ["only-store-imports-libsql", "src/query/find.ts", "libsql"],
  ["only-store-imports-kysely", "src/http/rows.ts", "kysely"],
  ["only-cli-imports-commander", "src/http/options.ts", "commander"],
  ["only-cli-imports-cli-progress", "src/reader/bar.ts", "cli-progress"],
  ["only-cli-imports-cli-table3", "src/query/table.ts", "cli-table3"],
  ["only-cli-imports-picocolors", "src/util/colour.ts", "picocolors"],
  ["only-cli-imports-wrap-ansi", "src/text/wrap.ts", "wrap-ansi"],
  ["only-(rules|source)-imports-yaml", "src/query/settings.ts", "yaml"],
  ["only-watch-imports-nodemailer", "src/http/mail.ts", "nodemailer"],
  ["only-http-imports-hono", "src/query/answer.ts", "hono"],
  ["only-http-imports-@hono/node-server", "src/query/listen.ts", "@hono/node-server"],
  ["only-web-imports-react", "src/query/view.ts", "react"],
  ["only-web-imports-react-dom", "src/query/draw.ts", "react-dom"],
  ["flow-cli", "src/cli/whole.ts", "../whole.ts"],
  ["extractors-apart", "src/extract/statement/link.ts", "../event/thing.ts"],
  ["src-stands-alone", "src/cli/generate.ts", "../../tools/thing.ts"],
  ["src-stands-alone", "src/cli/measure.test.ts", "../../bench/thing.ts"],
  ["src-stands-alone", "src/model/train.ts", "../../training/thing.ts"],
  ["shipped-code-without-tests", "src/text/made.ts", "./thing.case.ts"],
  ["tests-apart", "src/text/other.test.ts", "./thing.test.ts"],
  ["shipped-code-without-dev-packages", "src/text/random.ts", "fast-check"],
  ["known-part", "src/helpers/thing.ts", "../util/thing.ts"],
  ["no-cycle", "src/query/first.ts", "./second.ts"],
  ["resolvable", "src/query/lost.ts", "./nowhere.ts"],
] as const;

/** Imports that must stay possible. */
const welcome = [
  ["src/model/network.ts", "onnxruntime-node"],
  ["src/store/sqlite/open.ts", "libsql"],
  ["src/store/sqlite/schema.ts", "kysely"],
  ["src/cli/program.ts", "commander"],
  ["src/cli/progress.ts", "cli-progress"],
  ["src/cli/table.ts", "cli-table3"],
  ["src/cli/colour.ts", "picocolors"],
  ["src/cli/wrap.ts", "wrap-ansi"],
  ["src/http/routes.ts", "hono"],
  ["src/web/view.tsx", "react"],
  ["src/record/shape.ts", "zod"],
  ["src/text/own.test.ts", "./thing.case.ts"],
  ["src/text/property.test.ts", "fast-check"],
  ["src/extract/event/read.ts", "../shared.ts"],
  ["src/source/file.ts", "node:fs"],
  ["src/text/same.ts", "./thing.ts"],
  ["tools/reader.ts", "../src/reader/thing.ts"],
] as const;

const Config = z.object({ default: z.object({ forbidden: z.array(z.object({ name: z.string() })) }) });

const importing = (what: string) => `import * as it from "${what}";\nexport const got = it;\n`;
const aloneOf = (to: string) => `export const name = "${to}";\n`;

// Whether this tree keeps to them is a check of its own in `npm test`.
describe("the import rules", () => {
  let at = "";
  let breaches: Breach[] = [];

  beforeAll(() => {
    const things = [...parts.map((part) => `src/${part}`), "src/extract/event", "tools", "bench", "training"];
    at = treeOf({
      ...Object.fromEntries(things.map((folder) => [`${folder}/thing.ts`, aloneOf(folder)])),
      ...Object.fromEntries(pairs.map(({ from, to }) => [`src/${from}/to-${to}.ts`, importing(`../${to}/thing.ts`)])),
      ...Object.fromEntries(forbidden.map(([, path, what]) => [path, importing(what)])),
      ...Object.fromEntries(welcome.map(([path, what]) => [path, importing(what)])),
      "src/text/thing.case.ts": aloneOf("case"),
      "src/text/thing.test.ts": aloneOf("test"),
      "src/whole.ts": aloneOf("whole"),
      "src/extract/shared.ts": aloneOf("shared"),
      "src/query/second.ts": `import type { got } from "./first.ts";\nexport type Second = typeof got;\n`,
      "src/util/typed.ts": `import type { name } from "../cli/thing.ts";\nexport type Typed = typeof name;\n`,
    });
    breaches = cruise(at, ["src", "tools"]);
  });

  afterAll(() => rmSync(at, { recursive: true, force: true }));

  const rulesFor = (from: string) => breaches.filter((breach) => breach.from === from).map(({ rule }) => rule);

  test("let each part import exactly the parts before it", () => {
    const caught = pairs.filter(({ from, to }) => rulesFor(`src/${from}/to-${to}.ts`).includes(`flow-${from}`));
    expect(caught).toEqual(pairs.filter(({ from, to }) => !allowed(from, to)));
    const welcomed = pairs.filter(({ from, to }) => rulesFor(`src/${from}/to-${to}.ts`).length === 0);
    expect(welcomed).toEqual(pairs.filter(({ from, to }) => allowed(from, to)));
  });

  test.each(forbidden)("%s: %s may not import %s", (rule, path) => {
    expect(rulesFor(path)).toContain(rule);
  });

  test.each(welcome)("%s may import %s", (path) => {
    expect(rulesFor(path)).toEqual([]);
  });

  test("see an import of a type alone", () => {
    expect(rulesFor("src/util/typed.ts")).toEqual(["flow-util"]);
  });

  test("are each broken by a case above", async () => {
    const config = Config.parse(await import(pathToFileURL(join(root, ".dependency-cruiser.mjs")).href));
    const broken = new Set(breaches.map(({ rule }) => rule));
    expect(config.default.forbidden.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });
});
