import { describe, expect, it, test } from "vitest";
import type { BringInOptions } from "../bring-in.ts";
import { broughtIn, oneReport } from "../brought-in.case.ts";
import { plainAddress } from "./address-arrival.ts";
import { isPublicAddress } from "./allowed-address.ts";
import { badServer } from "./bad-server.case.ts";

const network = { allowPrivate: true, pause: 0, answerTimeout: 700, totalTimeout: 2500 };
const options: BringInOptions = { network, maxBytes: 100_000 };

async function refusal(address: string, more: BringInOptions = options) {
  const [item, ...others] = await broughtIn([address], more);
  if (item?.sort !== "set-aside" || others.length > 0) throw new Error(`Not set aside: ${JSON.stringify(item)}`);
  for (const part of [item.problem.received, item.problem.advice]) expect(part).toBeTruthy();
  return item.problem;
}

describe("a page over the network", () => {
  it("is read with its address, when it answered, and what the server says of its version", async () => {
    const server = await badServer();
    const report = await oneReport(`${server}/page`, options);
    expect(report).toMatchObject({
      source: `${server}/page`,
      title: "Lindvik harbour closed after drone sighting",
      published: "2026-03-04",
      origin: { format: "html", fetched: { url: `${server}/page`, etag: '"v1"' } },
    });
    const packed = await oneReport(`${server}/packed`, options);
    expect(packed.text).toBe(report.text);
    expect(packed.origin.sha256).toBe(report.origin.sha256);
  });

  it("is followed through redirects, and known by the address it was asked under", async () => {
    const server = await badServer();
    const report = await oneReport(`${server}/moved#top`, options);
    expect(report.source).toBe(`${server}/moved`);
    expect(report.origin.fetched?.url).toBe(`${server}/page?utm_source=x`);
  });

  it("that did not change is passed over", async () => {
    const server = await badServer();
    const lastFetch = async () => ({ etag: '"v1"', lastModified: null });
    expect(await broughtIn([`${server}/page`], { network: { ...network, lastFetch } })).toEqual([
      { sort: "passed-over", source: `${server}/page`, why: "not-modified" },
    ]);
  });

  it("in another encoding than its server says is read, and that is noted", async () => {
    const report = await oneReport(`${await badServer()}/wrong-charset`, options);
    expect(report.text).toContain("Gen. Lefèvre");
    expect(report.origin.encoding).toMatchObject({
      name: "windows-1252",
      by: "detected",
      note: expect.stringContaining("utf-8 is declared but the bytes are not"),
    });
  });

  test.each([
    ["/bad-gzip", /packed wrongly/],
    ["/cut-gzip", /packed wrongly|broke off/],
    ["/bomb", /larger than 1,000,000 bytes/],
    ["/endless", /larger than 1,000,000 bytes/],
    ["/drip", /came too slowly|broke off/],
    ["/drip-to-the-end", /came too slowly/],
    ["/silent", /did not answer in time/],
    ["/silent-body", /broke off|too slowly/],
    ["/cut", /broke off/],
    ["/loop", /more than 5 redirects/],
    ["/to-file", /no address of the web/],
    ["/forbidden/page", /robots\.txt/],
    ["/to-forbidden", /robots\.txt/],
    ["/picture", /PNG image/],
    ["/broken", /answered 503/],
    ["/gone", /no such page/],
  ])("%s is set aside, in time and with its reason", async (path, says) => {
    const begun = Date.now();
    expect((await refusal(`${await badServer()}${path}`)).message).toMatch(says);
    expect(Date.now() - begun).toBeLessThan(8000);
  });

  it("is not asked for where the site's rules cannot be had", async () => {
    const server = await badServer({ "/robots.txt": (_, answer) => answer.writeHead(500).end() });
    expect((await refusal(`${server}/page`)).message).toContain("robots.txt");
    const none = await badServer({ "/robots.txt": (_, answer) => answer.writeHead(404).end() });
    expect((await oneReport(`${none}/page`, options)).title).toContain("Lindvik");
  });

  it("is asked for after a pause, or the longer one that its site asks for", async () => {
    const times: number[] = [];
    const server = await badServer({
      "/robots.txt": (_, answer) => answer.end("User-agent: onrecord\nCrawl-delay: 0.3\n"),
      "/page": (_, answer) => {
        times.push(Date.now());
        answer.end("The minister said that it was so.");
      },
    });
    await broughtIn([`${server}/page`, `${server}/page?b`], options);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(280);
  });
});

describe("private addresses", () => {
  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "169.254.169.254",
    "192.168.1.1",
    "100.64.0.1",
    "0.0.0.0",
    "::1",
    "fc00::1",
    "::ffff:127.0.0.1",
    "[::1]",
  ])("%s is one", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["8.8.8.8", "2606:4700::1111"])("%s is none", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it("are not asked, by number, by name or in other ways to write them", async () => {
    const server = await badServer();
    const closed = { network: { ...network, allowPrivate: false } };
    const port = new URL(server).port;
    for (const host of ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"]) {
      const problem = await refusal(`http://${host}:${port}/page`, closed);
      expect(problem).toMatchObject({
        code: "input-refused",
        message: expect.stringContaining("the address is private"),
      });
    }
  });
});

describe("a feed over the network", () => {
  it("leads to its pages, once each and with what it tells of them; the rest goes on", async () => {
    const item = (path: string) =>
      `<item><title>From the feed</title><link>SERVER${path}</link><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate></item>`;
    const feed = `<rss version="2.0"><channel><title>Courier</title><link>http://a.example</link><description>d</description>${["/short", "/gone", "/page", "/page#again"].map(item).join("")}</channel></rss>`;
    const server = await badServer({
      "/feed": (request, answer) => answer.end(feed.replaceAll("SERVER", `http://${request.headers.host}`)),
      "/short": (_, answer) => answer.end("The minister said on Monday that the talks had failed."),
    });
    const items = await broughtIn([`${server}/feed`], options);
    expect(items.map(({ sort, source }) => [sort, source.slice(server.length)])).toEqual([
      ["report", "/short"],
      ["set-aside", "/gone"],
      ["report", "/page"],
      ["passed-over", "/page"],
    ]);
    const [short] = items;
    expect(short).toMatchObject({
      title: "From the feed",
      published: "2026-03-03",
      origin: { within: `${server}/feed`, facts: { outlet: { value: "Courier", by: "feed" } } },
    });
  });
});

it("knows a page under one address", () => {
  expect(plainAddress("HTTP://A.example:80/b?utm_source=x&id=1&fbclid=2#top")).toBe("http://a.example/b?id=1");
});
