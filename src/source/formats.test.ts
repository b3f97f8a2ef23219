import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import type { BringInOptions } from "./bring-in.ts";
import { broughtIn, oneReport } from "./brought-in.case.ts";
import { madeDocx, madePdf, madeWarc, madeZip } from "./container/made-files.case.ts";
import { samplePage } from "./html/sample-page.case.ts";

const folder = mkdtempSync(join(tmpdir(), "onrecord-formats-"));
afterAll(() => rmSync(folder, { recursive: true }));

const said = "The minister said on Monday that the talks had failed, and that no new date had been set for them.";

function written(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What comes in of a file, in short. */
async function shown(name: string, content: string | Buffer, options?: BringInOptions) {
  const items = await broughtIn([written(name, content)], options);
  return items.map((item) => {
    const source = item.source.replace(`${folder}/`, "");
    if (item.sort === "report") return ["report", source, item.title, item.published, item.text.trim()];
    return [
      item.sort,
      source,
      item.sort === "set-aside" ? item.problem.message.replaceAll(`${folder}/`, "") : item.why,
    ];
  });
}

const problemWith = async (name: string, content: Buffer) => {
  const [item] = await shown(name, content);
  expect(item?.[0]).toBe("set-aside");
  return String(item?.[2]);
};

describe("documents", () => {
  it("Markdown gives its text and what its front matter tells", async () => {
    const text = `---\ntitle: Not shown\ndate: 2026-03-04\nauthor: Aili Tamm\n---\n# Talks *fail*\n\nThe **minister** [said](http://a.example) so &amp; left.\n\n- One\n- Two\n`;
    expect(await shown("a.md", text)).toEqual([
      ["report", "a.md", "Talks fail", "2026-03-04", "Talks fail\n\nThe minister said so & left.\n\nOne\n\nTwo"],
    ]);
    expect((await oneReport(written("a.md", text))).origin.facts.authors).toEqual([
      { value: "Aili Tamm", by: "document" },
    ]);
  });

  it("PDF gives paragraphs, with lines joined and without page numbers, running heads and the day of its creation", async () => {
    const page = (number: number, ...lines: string[]) => ["NORTHERN COURIER", "", ...lines, "", String(number)];
    const pdf = madePdf([
      page(
        1,
        "Talks fail",
        "",
        "The minister said on Monday that the talks had failed, and that no new date had been",
        "set for them, since the delega-",
        "tion had left.",
      ),
      page(2, "The embassy denied that it had been asked, and it would not say by whom, or when or"),
      page(3, "where that had been.", "", "Nobody was hurt."),
    ]);
    const report = await oneReport(written("a.pdf", pdf));
    expect(report.text.trim().split("\n\n")).toEqual([
      "Talks fail",
      "The minister said on Monday that the talks had failed, and that no new date had been set for them, since the delegation had left.",
      "The embassy denied that it had been asked, and it would not say by whom, or when or where that had been.",
      "Nobody was hurt.",
    ]);
    expect(report).toMatchObject({
      published: null,
      origin: { format: "pdf", encoding: null, size: pdf.length },
    });
  });

  it("PDF without text, cut off or of another sort is refused", async () => {
    expect(await problemWith("b.pdf", madePdf([[]]))).toBe("b.pdf is a PDF of pictures: it has no text.");
    expect(await problemWith("c.pdf", Buffer.from("%PDF-1.7\n%cut off"))).toBe("c.pdf is a damaged PDF.");
  });

  it("DOCX gives its paragraphs, and its properties as facts, without its day of creation", async () => {
    const docx = madeDocx([
      ["Heading1", "Talks fail"],
      ["", said],
      ["", "“No,” she said."],
    ]);
    expect(await shown("a.docx", docx)).toEqual([
      ["report", "a.docx", "Talks fail", null, `Talks fail\n\n${said}\n\n“No,” she said.`],
    ]);
    expect(await problemWith("b.docx", docx.subarray(0, 400))).toContain("b.docx is a damaged archive.");
  });

  it("a mail gives its text, and what is attached to it as reports of their own", async () => {
    const mail = [
      "From: =?utf-8?Q?Aili_T=C3=A4mm?= <a@x.example>",
      "Date: Wed, 04 Mar 2026 23:30:00 -0500 (EST)",
      "Subject: Fwd: Talks fail",
      "MIME-Version: 1.0",
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      "Content-Type: text/plain; charset=iso-8859-1",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "The minister said that Gen. Lef=E8vre had left.",
      "--b",
      'Content-Type: application/pdf; name="a.pdf"',
      "Content-Transfer-Encoding: base64",
      'Content-Disposition: attachment; filename="a.pdf"',
      "",
      madePdf([[said]]).toString("base64"),
      "--b--",
      "",
    ].join("\r\n");
    expect(await shown("a.eml", mail)).toEqual([
      ["report", "a.eml", "Talks fail", "2026-03-04", "Talks fail\n\nThe minister said that Gen. Lefèvre had left."],
      ["report", "a.eml!/a.pdf", null, null, said],
    ]);
    expect((await broughtIn([join(folder, "a.eml")]))[0]).toMatchObject({
      origin: { facts: { authors: [{ value: "Aili Tämm", by: "mail" }] } },
    });
  });
});

describe("what holds several reports", () => {
  it("ZIP: each file, in archives within, too; the broken ones set aside", async () => {
    const inner = madeZip({ "c.txt": said });
    const archive = madeZip({ "x/a.txt": said, "b.pdf": "%PDF-1.7 no", "d.png": "x", ".e.txt": said, "f.zip": inner });
    const found = [
      ["report", "x/a.txt"],
      ["set-aside", "b.pdf"],
      ["passed-over", "d.png"],
      ["report", "f.zip!/c.txt"],
    ];
    expect((await shown("a.zip", archive)).map((item) => item.slice(0, 2))).toEqual(
      found.map(([sort, name]) => [sort, `a.zip!/${name}`]),
    );
    const piped = await broughtIn(["-"], { stdin: Readable.from([archive]) });
    expect(piped.map(({ sort, source }) => [sort, source])).toEqual(found.map(([sort, name]) => [sort, `-!/${name}`]));
    expect(await problemWith("cut.zip", archive.subarray(0, 200))).toContain("damaged archive");
  });

  it("ZIP that unpacks to more than it may is set aside", async () => {
    const bomb = madeZip({ "a.txt": "a".repeat(100_000) });
    expect((await shown("bomb.zip", bomb, { maxBytes: 10_000 }))[0]?.[2]).toContain(
      "has 100,000 bytes, the limit is 10,000",
    );
  });

  it("gzip: what is in it; a bomb and a cut one are set aside", async () => {
    expect(await shown("a.html.gz", gzipSync(samplePage))).toMatchObject([
      ["report", "a.html.gz", "Lindvik harbour closed after drone sighting", "2026-03-04", expect.any(String)],
    ]);
    const bomb = gzipSync("a".repeat(1_000_000));
    expect((await shown("b.txt.gz", bomb, { maxBytes: 10_000 }))[0]?.[2]).toContain("is larger than 10,000 bytes");
    expect(await problemWith("c.txt.gz", gzipSync(said).subarray(0, 30))).toBe("c.txt.gz is damaged gzip data.");
  });

  it.each([false, true])("WARC (packed: %s): pages by their address; other answers are left out", async (packed) => {
    const html = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8";
    const warc = madeWarc([
      { url: "https://a.example/1", head: html, body: samplePage },
      { url: "https://a.example/a.png", head: "HTTP/1.1 200 OK\r\nContent-Type: image/png", body: "\x89PNG" },
      { url: "https://a.example/gone", head: "HTTP/1.1 404 Not Found\r\nContent-Type: text/html", body: samplePage },
      { url: "https://a.example/2", head: `${html}\r\nContent-Encoding: gzip`, body: gzipSync(`<p>${said}</p>`) },
    ]);
    const items = await broughtIn([written("a.warc.gz", packed ? gzipSync(warc) : warc)]);
    expect(items.map(({ sort, source }) => [sort, source])).toEqual([
      ["report", "https://a.example/1"],
      ["passed-over", "https://a.example/a.png"],
      ["report", "https://a.example/2"],
    ]);
    expect(items[0]).toMatchObject({
      origin: {
        within: join(folder, "a.warc.gz"),
        fetched: { url: "https://a.example/1", at: "2026-03-04T10:15:00.000Z" },
      },
    });
    expect(items[2]).toMatchObject({ text: `${said}\n` });
  });

  it("JSON Lines: usual names of fields, or those of a mapping; a broken line is set aside", async () => {
    const lines = [
      JSON.stringify({ id: "x7", headline: "Talks fail", text: said, date: "2026-03-04" }),
      "{broken",
      '{"text":""}',
    ];
    expect(await shown("a.jsonl", `\ufeff${lines.join("\r\n")}\n`)).toMatchObject([
      ["report", "a.jsonl#x7", "Talks fail", "2026-03-04", said],
      ["set-aside", "a.jsonl#2", "a.jsonl#2 is no JSON object."],
      ["set-aside", "a.jsonl#3", "a.jsonl#3 has no text."],
    ]);
    const odd = JSON.stringify([{ t: said, when: "4 March 2026", where: "https://a.example/7" }]);
    expect(await shown("b.json", odd, { fields: { text: "t", published: "when", url: "where" } })).toEqual([
      ["report", "https://a.example/7", null, "2026-03-04", said],
    ]);
  });

  it("JSON Lines: a mapping holds where a row has its fields, and usual names where it does not", async () => {
    const lines = [
      { story: said, Day: "4 March 2026", text: "No.", date: "2026-05-06" },
      { body: said, date: "2026-03-04", headline: "Talks fail" },
      { story: said, Day: "", date: "2026-05-06" },
      { story: "", text: "No." },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join("\n");
    expect(await shown("a.jsonl", text, { fields: { text: "story", published: "day" } })).toMatchObject([
      ["report", "a.jsonl#1", null, "2026-03-04", said],
      ["report", "a.jsonl#2", "Talks fail", "2026-03-04", said],
      ["report", "a.jsonl#3", null, null, said],
      ["set-aside", "a.jsonl#4", "a.jsonl#4 has no text."],
    ]);
  });

  it.each([",", ";", "\t"])("a table with %j between its fields", async (sign) => {
    const rows = [
      ["Title", "Body", "Date"],
      ["Talks fail", `"${said} ""No"", he${sign} said.\nAnd left."`, "2026-03-04"],
      ["Old", '""', ""],
    ];
    const text = `${rows.map((row) => row.join(sign)).join("\n")}\n`;
    expect(await shown("a.csv", text)).toMatchObject([
      ["report", "a.csv#1", "Talks fail", "2026-03-04", `${said} "No", he${sign} said.\nAnd left.`],
      ["set-aside", "a.csv#2", "a.csv#2 has no text."],
    ]);
  });

  it("a table in an old encoding, and one with a quotation mark left open", async () => {
    const old = Buffer.from(`title,text\nA,"${said} Lef\xe8vre"\n`, "latin1");
    expect((await shown("old.csv", old))[0]?.[4]).toBe(`${said} Lefèvre`);
    expect((await shown("open.csv", `title,text\nA,"${said}\n`)).at(-1)?.[2]).toContain("breaks off at row 1");
  });

  it("RSS, Atom and JSON Feed: whole texts as reports, summaries set aside", async () => {
    const content = `<p>${said}</p>`;
    const escaped = content.replaceAll("<", "&lt;");
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title><link>https://a.example</link><description>d</description><item><title>Talks &amp; more</title><link>https://a.example/1</link><pubDate>Wed, 04 Mar 2026 23:30:00 -0500</pubDate><content:encoded><![CDATA[${content}]]></content:encoded></item><item><title>S</title><link>https://a.example/2</link><description>Short.</description></item></channel></rss>`;
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>i</id><updated>2026-03-04T10:00:00Z</updated><entry><title>Talks &amp; more</title><id>x</id><link href="https://a.example/1"/><published>2026-03-04T23:30:00-05:00</published><updated>2026-03-05T00:00:00Z</updated><content type="html">${escaped}</content></entry></feed>`;
    const json = JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "Courier",
      items: [
        {
          id: "1",
          url: "https://a.example/1",
          title: "Talks & more",
          content_html: content,
          date_published: "2026-03-04T23:30:00-05:00",
        },
      ],
    });
    const report = ["report", "https://a.example/1", "Talks & more", "2026-03-04", `Talks & more\n\n${said}`];
    expect(await shown("a.rss", rss)).toEqual([
      report,
      ["set-aside", "https://a.example/2", "The feed has a summary of https://a.example/2 only."],
    ]);
    expect(await shown("a.xml", atom)).toEqual([report]);
    expect(await shown("a.json", json)).toEqual([report]);
    expect((await shown("b.rss", "<rss>no"))[0]?.[2]).toContain("b.rss is no feed that can be read.");
  });

  it("in each other without end are left", async () => {
    let inner = madeZip({ "a.txt": said });
    for (let depth = 0; depth < 6; depth++) inner = madeZip({ "a.zip": inner });
    expect((await shown("deep.zip", inner)).map((item) => item[2])).toEqual([
      expect.stringContaining("too many archives"),
    ]);
  });
});
