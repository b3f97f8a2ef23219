import { once } from "node:events";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { samplePage } from "../source/html/sample-page.case.ts";
import { finished, folderForTest, runAlone, runCli, startCli } from "./run-cli.case.ts";

const said = "The minister said on Monday that the talks had failed.";
const russian = "Министр обороны заявил в понедельник, что переговоры о поставках вооружений провалились.";

function folderOfSources(): string {
  const folder = folderForTest();
  mkdirSync(join(folder, "in"));
  writeFileSync(join(folder, "in/a.html"), samplePage);
  writeFileSync(join(folder, "in/b.csv"), `headline,text,date\nTalks fail,"${said}",2026-03-04\nNone,,\n`);
  writeFileSync(join(folder, "in/c.pdf"), "%PDF-1.7 cut off");
  writeFileSync(join(folder, "in/d.txt"), russian);
  return folder;
}

test("a day that could be two is none, and the run says how many reports have none", async () => {
  const folder = folderForTest();
  writeFileSync(join(folder, "days.csv"), `text,date\n"${said}",14/03/2026\n"${said} Nobody asked why.",03/04/2026\n`);
  const { out, err } = await runAlone(folder, ["read", "days.csv", "--brief"]);
  expect(out).toMatch(/2026-03-14[\s\S]*no date/);
  expect(err).toMatch(/2 put on record · \d+ entries · 1 of no known day \(give it with --date\)/);
});

test("a folder of all sorts: what can be read is, the rest is listed with its reason until it is", {
  timeout: 180_000,
}, async () => {
  const folder = folderOfSources();
  const { code, out, err } = await runAlone(folder, ["read", "in"]);
  expect(code).toBe(3);
  expect(out.match(/Put on record\./g)).toHaveLength(2);
  expect(out).toContain("in/a.html · 2026-03-04, as its page says");
  const [, id = ""] = /in\/a\.html · .* · (r-[0-9a-f]{12})/.exec(out) ?? [];
  expect((await runCli(folder, ["show", id])).out).toMatch(/^outlet {6}.+, as its page's /m);
  expect(err).toMatch(
    /2 reports: 2 put on record · \d+ entries · 1 in other languages, kept and not read · 2 problems/,
  );

  const listed = async (...more: string[]) =>
    (await runCli(folder, ["problems", "--json", ...more])).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .map(({ source, why }) => [source.replace(`${folder}/in/`, ""), why])
      .sort();
  const problems = [
    ["b.csv#2", "problem"],
    ["c.pdf", "problem"],
    ["d.txt", "language"],
  ];
  expect(await listed()).toEqual(problems);
  const page = (await runCli(folder, ["problems", "--why", "language"])).out;
  expect(page).toMatch(/^in\/d\.txt\n {2}The text looks like Russian, not English\.\n/);

  writeFileSync(join(folder, "in/c.pdf"), said);
  const again = await runAlone(folder, ["read", "in/c.pdf", "in/a.html", "--log", "json", "--quiet"]);
  expect({ code: again.code, out: again.out }).toEqual({ code: 0, out: "" });
  const events = again.err
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(events.map(({ event, outcome }) => [event, outcome])).toEqual([
    ["report", "new"],
    ["report", "unchanged"],
    ["summary", undefined],
  ]);
  expect(await listed()).toEqual([problems[0], problems[2]]);
  expect((await runCli(folder, ["problems", "--dismiss", join(folder, "in/d.txt")])).code).toBe(0);
  // As the list names it in this folder.
  expect((await runCli(folder, ["problems"])).out).toMatch(/^in\/b\.csv#2\n/);
  expect((await runCli(folder, ["problems", "--dismiss", "in/b.csv#2"])).code).toBe(0);
  expect((await runCli(folder, ["problems", "--dismiss", "in/x"])).code).toBe(5);
});

test("--brief prints a line a report; the summary tells the sorts passed over, and the command with its --db", {
  timeout: 180_000,
}, async () => {
  const folder = folderForTest();
  mkdirSync(join(folder, "in"));
  writeFileSync(join(folder, "in/a.html"), samplePage);
  for (const name of ["b.doc", "c.jpg", "d.jpg"]) writeFileSync(join(folder, "in", name), said);
  writeFileSync(join(folder, "in/e.txt"), "");
  const { out, err } = await runAlone(folder, ["read", "in", "--brief", "--db", "a record.db"]);
  expect(out).toMatch(
    /^new · r-[0-9a-f]{12} · 2026-03-04 · \d+ entr\S+ · Lindvik harbour closed after drone sighting\n$/,
  );
  expect(err).toContain(
    ' · 3 passed over (.doc, .jpg) · 1 problem (see them with: onrecord problems --db "a record.db") · ',
  );
});

test("watch reads a page again when it has changed, tells problems once, and stops on Ctrl-C", async () => {
  let page = samplePage;
  let asked = 0;
  const server = createServer((request, answer) => {
    if (request.url !== "/page") return answer.writeHead(404).end();
    asked++;
    const etag = `"${page.length}"`;
    if (request.headers["if-none-match"] === etag) return answer.writeHead(304).end();
    return answer.writeHead(200, { "content-type": "text/html", etag }).end(page);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");

  const folder = folderForTest();
  const sources = [`http://127.0.0.1:${address.port}/page`, "gone.txt"];
  const child = startCli(folder, ["watch", ...sources, "--every", "1", "--pause", "0", "--allow-private"]);
  const done = finished(child);
  let out = "";
  child.stdout?.on("data", (text: string) => {
    out += text;
    if (out.includes("new ·")) page = samplePage.replace("Nobody was hurt", "Three people were hurt");
    if (out.includes("changed ·")) child.kill("SIGINT");
  });
  const { code, err } = await done;
  expect(code).toBe(130);
  expect(out).toMatch(
    /^new · r-[0-9a-f]{12} · 2026-03-04 · \d+ entries · Lindvik harbour closed after drone sighting\nchanged · /,
  );
  expect(err.match(/There is no file/g)).toHaveLength(1);
  expect(asked).toBeGreaterThanOrEqual(2);
});

test.each([
  [["read", "a.csv", "--fields", "words=story"], /WHAT is one of/],
  [["read", "a.txt", "--log", "xml"], /json/],
  [["watch", "a.txt", "--every", "0"], /whole number/],
])("%j is refused", async (args, says) => {
  const run = await runCli(folderForTest(), args);
  expect(run.code).toBe(2);
  expect(run.err).toMatch(says);
});

test("the same file is one report wherever it lies; a changed one at its place is a version, elsewhere a report", async () => {
  const folder = folderForTest();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of ["a/x.txt", "a/copy of x.txt", "b/y.txt"]) write(path, said);
  const outcomes = async (...paths: string[]) => {
    const { err } = await runAlone(folder, ["read", "--log", "json", "--quiet", ...paths]);
    return err
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
      .flatMap(({ event, outcome, version }) => (event === "report" ? `${outcome} ${version}` : []));
  };
  expect(await outcomes("a")).toEqual(["new 1", "unchanged 1"]);
  renameSync(join(folder, "a"), join(folder, "moved"));
  expect(await outcomes("moved", "b/y.txt")).toEqual(["unchanged 1", "unchanged 1", "unchanged 1"]);
  write("a/copy of x.txt", `${said} The envoy denied it.`);
  write("b/y.txt", `${said} The envoy agreed.`);
  expect(await outcomes("a/copy of x.txt", "b/y.txt")).toEqual(["new-version 2", "new 1"]);
  const { out } = await runCli(folder, ["list", "--json"]);
  expect(out.trim().split("\n")).toHaveLength(2);
});
