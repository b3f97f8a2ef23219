import { describe, expect, it } from "vitest";
import { bareArrival } from "../arrival.ts";
import { problemOf } from "../problem-of.case.ts";
import { blockText } from "./block-text.ts";
import { declaredCharset } from "./declared-charset.ts";
import { parsePage } from "./parse-page.ts";
import { samplePage } from "./sample-page.case.ts";
import { webPage } from "./web-page.ts";

async function* nothing(): AsyncGenerator<Uint8Array> {}

const arrival = { ...bareArrival, source: "/a.html", identity: null, open: nothing };
const read = (html: string | Buffer, charset: string | null = null) =>
  webPage(Buffer.from(html), { ...arrival, charset });

describe("a page", () => {
  const { text, facts, encoding } = read(samplePage);

  it("gives its headline and the article, without what is around it", () => {
    expect(text.split("\n\n")).toEqual([
      "Lindvik harbour closed after drone sighting",
      "[Image: The harbour at Lindvik. Photograph: Courier]",
      "The harbour at Lindvik was closed on Tuesday after two drones were seen over the naval yard, Captain Maja Sund said. “We saw two drones,” she told reporters.\nNobody was hurt.",
      "The defence ministry denied that the drones were its own, and said that it had no craft of this kind in service. A spokesman would not say whether the air force had tried to bring them down, or from where they had come.",
      'Norway’s foreign minister called the flights "unacceptable" and summoned the ambassador. The embassy said in a statement that it knew nothing of any flight and that it regretted the tone that the minister had chosen.',
      "The harbour opens again on Thursday.",
      "Ferries go from Sandvik.\n",
    ]);
  });

  it("shows its headline once, though a picture stands above it", () => {
    const figure = /<figure>.*<\/figure>/su.exec(samplePage)?.[0] ?? "";
    const above = read(samplePage.replace(figure, "").replace("<h1>", `${figure}<h1>`)).text;
    expect(above).toContain("[Image: The harbour at Lindvik. Photograph: Courier]");
    expect(above.split("Lindvik harbour closed after drone sighting")).toHaveLength(2);
  });

  it("tells who, where and when, and by what", () => {
    expect(facts).toEqual({
      title: { value: "Lindvik harbour closed after drone sighting", by: "page" },
      authors: [
        { value: "Aili Tamm", by: "json-ld" },
        { value: "Jaan Kask", by: "json-ld" },
      ],
      outlet: { value: "Northern Courier", by: "json-ld" },
      published: { value: "2026-03-04T23:30:00-05:00", by: "json-ld" },
      modified: { value: "2026-03-05T08:00:00+01:00", by: "meta" },
      url: { value: "https://courier.example/2026/03/lindvik", by: "meta" },
    });
    expect(encoding).toEqual({ name: "utf-8", by: "meta", note: null });
  });

  it("tells from its meta tags and its time element where there is no JSON-LD, or it is broken", () => {
    const broken = samplePage
      .replace('"@context"', '"@context')
      .replace("<figure>", '<time datetime="2026-03-03">3 March</time><figure>')
      .replace("<style>", '<meta name="author" content="By Aili Tamm and Jaan Kask"><style>');
    expect(read(broken).facts).toMatchObject({
      title: { by: "page" },
      authors: [
        { value: "Aili Tamm", by: "meta" },
        { value: "Jaan Kask", by: "meta" },
      ],
      outlet: { value: "Northern Courier", by: "meta" },
      published: { value: "2026-03-03", by: "page" },
    });
  });

  it("is decoded as its header says, else as it says itself", () => {
    const page = (charset: string) =>
      Buffer.from(`<meta charset=${charset}><p>${"Le Caïre a déclaré une trêve. ".repeat(20)}`, "latin1");
    expect(read(page("iso-8859-1"))).toMatchObject({
      text: expect.stringContaining("Le Caïre a déclaré"),
      encoding: { name: "windows-1252", by: "meta" },
    });
    expect(read(page("utf-8"), "windows-1252").encoding).toMatchObject({ name: "windows-1252", by: "header" });
    expect(read(page("utf-8")).encoding).toMatchObject({ name: "windows-1252", by: "detected" });
  });

  it("without text in it is refused, and says that scripts are not run", async () => {
    const empty = '<html><body><div id="root"></div><script>render("The minister said.")</script></body></html>';
    expect((await problemOf(() => read(empty))).message).toBe("/a.html is a page that shows no text.");
  });

  it("nested without end is refused or read, and does not end the program", async () => {
    const deep = `${"<div>".repeat(100_000)}The minister said that it was so.`;
    const outcome = await problemOf(() => read(deep)).catch(() => null);
    if (outcome !== null) expect(outcome.message).toContain("nested too deeply");
  });
});

describe("blocks of text", () => {
  it.each([
    ["<p>One<p>Two", "One\n\nTwo"],
    ["A<br>b<br><br>c", "A\nb\n\nc"],
    ["<div>A <span>b</span>c</div>d", "A bc\n\nd"],
    ["<table><tr><th>Year<th>Shells<tr><td>2024<td>1,000</table>", "Year | Shells\n\n2024 | 1,000"],
    ["<p hidden>no</p><p>yes</p>", "yes"],
    ["a &amp; b&nbsp;c", "a & b c"],
    ["<figure><img><figcaption>The <b>port</b>.<p>AFP</figcaption></figure>x", "[Image: The port. AFP]\n\nx"],
    ["<figure><img><blockquote>Embedded</blockquote></figure>x", "x"],
    ["<figure><table><tr><td>1,000<td>shells</table></figure>", "1,000 | shells"],
  ])("%s", (html, text) => {
    expect(blockText(parsePage(html).body)).toBe(text);
  });
});

it.each([
  ['<?xml version="1.0" encoding="ISO-8859-5"?><rss>', "ISO-8859-5"],
  ["<!-- <meta charset=utf-16> --><META CHARSET = 'koi8-r'>", "koi8-r"],
  ['<meta http-equiv="Content-Type" content="text/html; charset=big5">', "big5"],
  ["<p>charset=utf-8</p>", null],
])("%s declares %s", (start, charset) => {
  expect(declaredCharset(Buffer.from(start))).toBe(charset);
});
