import { z } from "zod";
import { type Facts, noFacts, type Told } from "../../record/index.ts";
import { OnrecordError } from "../../util/problem.ts";
import type { Arrival } from "../arrival.ts";
import { nameOf } from "../name-of.ts";
import { refused } from "../refused.ts";
import type { Extract } from "./extract.ts";
import { linesOf, type PdfPiece } from "./pdf-lines.ts";
import { paragraphsOf } from "./pdf-paragraphs.ts";
import { withoutRunningLines } from "./pdf-running-lines.ts";

const mostPages = 500;

const Item = z.object({
  str: z.string(),
  transform: z.array(z.number()).min(6),
  width: z.number(),
  height: z.number(),
});
const Info = z.object({ Title: z.string(), Author: z.string(), ModDate: z.string() }).partial();

/** A PDF: the text of its pages as paragraphs, without page numbers and running heads. */
export async function pdf(bytes: Buffer, { source }: Arrival): Promise<Extract> {
  const { getDocumentProxy } = await import("unpdf");
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (document.numPages > mostPages) throw tooManyPages(source, document.numPages);
    const lines = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOf(items.flatMap(pieceOf), number));
      page.cleanup();
    }
    const { info } = await document.getMetadata();
    await document.destroy();
    if (lines.length === 0) throw withoutText(source);
    const text = paragraphsOf(withoutRunningLines(lines))
      .join("\n\n")
      .replace(/[\ufb00-\ufb06]/g, (it) => it.normalize("NFKC"));
    return { text: `${text}\n`, encoding: null, facts: factsOf(info) };
  } catch (error) {
    throw error instanceof OnrecordError ? error : unreadablePdf(source, error);
  }
}

function pieceOf(item: unknown): PdfPiece[] {
  const parsed = Item.safeParse(item);
  if (!parsed.success) return [];
  const { str, transform, width, height } = parsed.data;
  return [{ text: str.normalize("NFC"), x: transform[4] ?? 0, y: transform[5] ?? 0, width, height }];
}

/**
 * Titles of PDFs are mostly names of files and left alone. So is the day of creation: of a page that somebody printed to a
 * PDF it is the day of printing, and nothing tells such a PDF from a publisher's.
 */
function factsOf(info: unknown): Facts {
  const { Author, ModDate } = Info.safeParse(info).data ?? {};
  const told = (value: string | null | undefined): Told | null => (value ? { value, by: "document" } : null);
  const author = told(Author?.trim());
  return {
    ...noFacts,
    authors: author === null ? [] : [author],
    modified: told(pdfDay(ModDate)),
  };
}

/** The day in a PDF's "D:20260304101500+01'00'". */
function pdfDay(date: string | undefined): string | null {
  const [, year, month, day] = /^D:(\d{4})(\d{2})(\d{2})/.exec(date ?? "") ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

function unreadablePdf(source: string, error: unknown): OnrecordError {
  const locked = error instanceof Error && error.name === "PasswordException";
  return refused(source, {
    message: locked ? `${nameOf(source)} is a PDF locked by a password.` : `${nameOf(source)} is a damaged PDF.`,
    received: error instanceof Error ? error.message : String(error),
    allowed: "a PDF that opens without a password",
    advice: locked ? "Save it without its password." : "Get it again; it was probably cut off.",
  });
}

function withoutText(source: string): OnrecordError {
  return refused(source, {
    message: `${nameOf(source)} is a PDF of pictures: it has no text.`,
    received: "a PDF without text",
    allowed: "a PDF with text in it",
    advice: "Have its text recognised (OCR), then read that.",
  });
}

function tooManyPages(source: string, pages: number): OnrecordError {
  return refused(source, {
    message: `${nameOf(source)} has ${pages} pages, the limit is ${mostPages}.`,
    received: `${pages} pages`,
    allowed: `up to ${mostPages} pages`,
    advice: "Give one report at a time.",
  });
}
