import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { fileSignature } from "./file-signature.ts";
import { problemOf } from "./problem-of.case.ts";

const utf16le = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const utf16be = (text: string) => utf16le(text).swap16();

/** Any text, of any script and with any line ends, that has no NUL and does not look like a file of another sort. */
const anyText = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("\r", "\n", "é", "“", "\ufeff", "\u{1F6E2}") }),
  )
  .filter((text) => !text.includes("\0") && fileSignature(Buffer.from(text)) === null);

const refusal = (bytes: Buffer, source = "-") => problemOf(() => decode(bytes, source));

describe("decode", () => {
  it("gives back any text written as UTF-8, less one byte order mark", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unmarked = text.startsWith("\ufeff") ? text.slice(1) : text;
        expect(decode(Buffer.from(text), "-")).toEqual({ encoding: "utf-8", text: unmarked });
        expect(decode(Buffer.from(`\ufeff${text}`), "-")).toEqual({ encoding: "utf-8", text });
      }),
    );
  });

  it("gives back any text written as UTF-16 with a byte order mark", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decode(utf16le(text), "-")).toEqual({ encoding: "utf-16le", text });
        expect(decode(utf16be(text), "-")).toEqual({ encoding: "utf-16be", text });
      }),
    );
  });

  it("never takes a broken UTF-8 text, and says where it breaks", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, fc.constantFrom(0x80, 0xc0, 0xf5, 0xff), async (before, after, byte) => {
        const start = Buffer.from(`A${before}`);
        const { message } = await refusal(Buffer.concat([start, Buffer.from([byte]), Buffer.from(after)]));
        const line = before.split("\n").length;
        const hex = byte.toString(16).toUpperCase();
        expect(message).toContain(`byte ${start.length} (0x${hex}, line ${line})`);
      }),
    );
  });

  it.each([
    ["%PDF-1.7\n%", "a PDF document"],
    ["PK\x03\x04\x14\x00[Content_Types].xml ... word/document.xml", "a Word document (DOCX)"],
    ["PK\x03\x04\x14\x00report.txt", "a ZIP archive"],
    ["\x89PNG\r\n\x1a\n\x00", "a PNG image"],
    [gzipSync("Text.").toString("latin1"), "gzip-compressed data"],
    ["{\\rtf1\\ansi", "a rich-text (RTF) document"],
    ["\xff\xfe\x00\x00A\x00\x00\x00", "text in UTF-32"],
  ])("names %j for what it is", async (content, name) => {
    const problem = await refusal(Buffer.from(content, "latin1"), "/reports/a.txt");
    expect(problem.message).toBe(`/reports/a.txt is ${name}, not plain text.`);
    expect(problem.received).toBe(name);
  });

  it("refuses a NUL, in UTF-16 too, and says where", async () => {
    expect((await refusal(Buffer.from("Half\0half"))).message).toContain("binary, not text: it has a NUL at byte 4");
    expect((await refusal(Buffer.from("\ufeffHalf\0half"))).message).toContain("NUL at byte 7");
    expect((await refusal(utf16be("Half\0half"))).message).toContain("NUL at byte 10");
  });

  it("knows UTF-16 without a byte order mark and gives the command that converts it", async () => {
    const bytes = Buffer.from("The ministry denied it.", "utf16le");
    const problem = await refusal(bytes, "/reports/it's mine.txt");
    expect(problem.received).toBe("UTF-16LE without a byte order mark");
    expect(problem.advice).toBe(
      "Convert it: iconv -f UTF-16LE -t UTF-8 '/reports/it'\\''s mine.txt' > '/reports/it'\\''s mine.txt.utf8'",
    );
    expect((await refusal(Buffer.from(bytes).swap16())).advice).toContain("| iconv -f UTF-16BE -t UTF-8 |");
  });

  it("gives byte, line and a command for a text in an old encoding", async () => {
    const problem = await refusal(Buffer.from("Ouagadougou\nLe général\n", "latin1"), "/reports/faso.txt");
    expect(problem.message).toBe("/reports/faso.txt is not valid UTF-8: byte 16 (0xE9, line 2) does not fit.");
    expect(problem.advice).toContain("iconv -f WINDOWS-1252 -t UTF-8 /reports/faso.txt > /reports/faso.txt.utf8");
  });

  it("does not blame a replacement character that was in the text", async () => {
    const bytes = Buffer.concat([Buffer.from("\ufffd\n\ufffd"), Buffer.from([0xff])]);
    expect((await refusal(bytes)).message).toContain("byte 7 (0xFF, line 2)");
  });

  it("refuses UTF-8 that ends inside a character", async () => {
    const whole = Buffer.from("Chișinău");
    expect((await refusal(whole.subarray(0, -2))).message).toContain("byte 7 (0xC4, line 1)");
  });

  it("refuses UTF-16 that ends inside a character or has half a pair", async () => {
    expect((await refusal(utf16le("Kyiv").subarray(0, -1))).message).toContain("ends in the middle of a character");
    expect((await refusal(utf16le("Ky\ud83div"))).message).toContain(
      "half a surrogate pair (D83D) stands alone at byte 6",
    );
    expect((await refusal(utf16be("\u{1F54A}").subarray(0, -2))).message).toContain("(D83D) stands alone at byte 2");
  });
});
