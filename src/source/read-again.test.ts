import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { broughtIn } from "./brought-in.case.ts";
import { madeDocx, madePdf, madeZip } from "./container/made-files.case.ts";
import { samplePage } from "./html/sample-page.case.ts";
import { readAgain } from "./index.ts";

const words = "The minister said on Monday that the talks had failed and that no further round was planned.";
const mail = `From: Aili <a@courier.example>\r\nTo: b@courier.example\r\nSubject: Talks fail\r\nDate: Wed, 4 Mar 2026 10:15:00 +0100\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\r\n${words} “Caf\xe9”.\r\n`;
const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><item><title>Talks fail</title><guid>1</guid><description>${`${words} `.repeat(20)}</description></item></channel></rss>`;

test("an original gives the same text when it is read again, whatever it came as", async () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-again-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = {
    "page.html": samplePage,
    "a.txt": Buffer.from(`${words} Caf\xe9.`, "latin1"),
    "a.md": `---\ntitle: Talks\n---\n# Talks fail\n\n${words}\n`,
    "a.pdf": madePdf([[words.slice(0, 60), words.slice(60)]]),
    "a.docx": madeDocx([
      ["Heading1", "Talks fail"],
      ["", words],
    ]),
    "a.eml": Buffer.from(mail, "latin1"),
    "a.rss": feed,
    "a.csv": `title,text\nTalks fail,"${words}"\n`,
    "a.jsonl": `${JSON.stringify({ title: "Talks fail", text: words })}\n`,
  };
  writeFileSync(join(folder, "all.zip"), madeZip(files));
  const found = (await broughtIn([join(folder, "all.zip")])).flatMap((item) => (item.sort === "report" ? [item] : []));
  expect(found.map(({ origin }) => origin.format).sort()).toEqual(
    ["csv", "docx", "feed-entry", "html", "json", "mail", "markdown", "pdf", "text"].sort(),
  );
  for (const { bytes, origin, source, text } of found)
    expect(await readAgain(bytes, origin, source), source).toBe(text);
});
