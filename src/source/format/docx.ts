import { type Facts, noFacts, type Told } from "../../record/index.ts";
import { OnrecordError } from "../../util/problem.ts";
import type { Arrival } from "../arrival.ts";
import { zipEntries } from "../container/zip-entries.ts";
import { blockText } from "../html/block-text.ts";
import { wordsOf } from "../html/dom.ts";
import { parsePage } from "../html/parse-page.ts";
import { nameOf } from "../name-of.ts";
import { readStreamBytes } from "../read-stream-bytes.ts";
import { refused } from "../refused.ts";
import { writtenMoment } from "../written-moment.ts";
import type { Extract } from "./extract.ts";

/** What a document may unpack to, so that a small file cannot fill the memory; bytes. */
const mostUnpacked = 200_000_000;

/** A Word document (DOCX): its paragraphs, headings, lists and tables; its properties as facts. */
export async function docx(bytes: Buffer, { source }: Arrival): Promise<Extract> {
  const properties = await propertiesOf(bytes, source);
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes });
    return { text: `${blockText(parsePage(value).body)}\n`, encoding: null, facts: factsOf(properties) };
  } catch (error) {
    if (error instanceof OnrecordError) throw error;
    throw refused(source, {
      message: `${nameOf(source)} is a damaged Word document.`,
      received: error instanceof Error ? error.message : String(error),
      allowed: "a Word document (DOCX) that Word opens",
      advice: "Save it again from Word, or as plain text.",
    });
  }
}

/** The XML of its properties; the size of what it unpacks to is checked on the way. */
async function propertiesOf(bytes: Buffer, source: string): Promise<string> {
  let unpacked = 0;
  let properties = "";
  for await (const entry of zipEntries(bytes, source)) {
    unpacked += entry.size;
    if (unpacked > mostUnpacked) {
      throw refused(source, {
        message: `${nameOf(source)} unpacks to more than ${mostUnpacked.toLocaleString("en-US")} bytes.`,
        received: `${unpacked.toLocaleString("en-US")} bytes and more`,
        allowed: `up to ${mostUnpacked.toLocaleString("en-US")} bytes`,
        advice: "Take the pictures out, or save it as plain text.",
      });
    }
    if (entry.name === "docProps/core.xml") {
      properties = (await readStreamBytes(entry.open(), { source, maxBytes: 1_000_000 })).toString("utf8");
    }
  }
  return properties;
}

/** The day of creation is left alone: it is the day on which somebody copied a report into a document, or an old template's. */
function factsOf(xml: string): Facts {
  const page = parsePage(xml.replace(/<(\/?)[\w-]+:([\w-]+)/g, "<$1x-$2"));
  const text = (name: string) => wordsOf(page.querySelector(`x-${name}`));
  const told = (value: string | null): Told | null => (value ? { value, by: "document" } : null);
  const author = told(text("creator"));
  return {
    ...noFacts,
    title: told(text("title")),
    authors: author === null ? [] : [author],
    modified: told(writtenMoment(text("modified"))),
  };
}
