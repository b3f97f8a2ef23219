import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "./decode.ts";
import { problemOf } from "./problem-of.case.ts";

const utf16le = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const utf16be = (text: string) => utf16le(text).swap16();

/** Any text, of any script and with any line ends, that has no NUL. */
const anyText = fc
  .oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom("\r", "\n", "é", "“", "\ufeff", "\u{1F6E2}") }),
  )
  .filter((text) => !text.includes("\0"));

const refusal = (bytes: Buffer, source = "-") => problemOf(() => decode(bytes, source));
const read = (bytes: Buffer, header: string | null = null, meta: string | null = null) =>
  decode(bytes, "-", { header, meta });

describe("decode", () => {
  it("gives back any text written as UTF-8, less one byte order mark", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const unmarked = text.startsWith("\ufeff") ? text.slice(1) : text;
        expect(decode(Buffer.from(text), "-").text).toBe(unmarked);
        expect(decode(Buffer.from(`\ufeff${text}`), "-")).toEqual({
          encoding: { name: "utf-8", by: "bom", note: null },
          text,
        });
      }),
    );
  });

  it("gives back any text written as UTF-16 with a byte order mark", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const encoding = { by: "bom", note: null };
        expect(decode(utf16le(text), "-")).toEqual({ encoding: { name: "utf-16le", ...encoding }, text });
        expect(decode(utf16be(text), "-")).toEqual({ encoding: { name: "utf-16be", ...encoding }, text });
      }),
    );
  });

  it("takes UTF-16 without a byte order mark for what it is", () => {
    const bytes = Buffer.from("The ministry denied it.", "utf16le");
    const encoding = { by: "detected", note: null };
    expect(read(bytes)).toEqual({ text: "The ministry denied it.", encoding: { name: "utf-16le", ...encoding } });
    expect(read(Buffer.from(bytes).swap16()).encoding).toEqual({ name: "utf-16be", ...encoding });
  });

  it.each([
    ["windows-1252", "Le général a démenti : « l’armée n’y était pas », a-t-il déclaré à la télévision"],
    ["windows-1251", "Министерство обороны опровергло сообщения о поставках оружия повстанцам"],
    ["shift_jis", "防衛省は木曜日、反政府勢力への武器供与に関する報道を否定した。"],
    ["gb18030", "国防部周四否认了向叛军提供武器的报道，称这些报道纯属捏造。"],
  ])("detects %s by its bytes and says how sure that is", (name, text) => {
    const { encoding, text: found } = read(iconv.encode(text, name));
    expect(found).toBe(text);
    expect(encoding).toMatchObject({ name, by: "detected", note: expect.stringMatching(/^\d+ % sure$/) });
  });

  it("reads quotation marks that Word put into a text in Windows-1252", () => {
    const start = "The minister said that the talks had failed. ".repeat(20);
    const bytes = Buffer.concat([Buffer.from(start), Buffer.from([0x93, 0x4e, 0x6f, 0x94]), Buffer.from(" he said.")]);
    expect(read(bytes)).toMatchObject({ text: `${start}“No” he said.`, encoding: { name: "windows-1252" } });
  });

  it("takes the header before the document, and the document before a guess", () => {
    const bytes = Buffer.from("Chi\u00fein\u00e3u", "latin1");
    expect(read(bytes, "ISO-8859-1", "iso-8859-2")).toMatchObject({
      text: "Chiþinãu",
      encoding: { name: "windows-1252", by: "header", note: null },
    });
    expect(read(bytes, null, "iso-8859-2")).toMatchObject({
      text: "Chiţinău",
      encoding: { name: "iso-8859-2", by: "meta" },
    });
    expect(read(bytes, "x-unknown", "iso-8859-2").encoding).toMatchObject({ by: "meta" });
  });

  it.each([
    [Buffer.from("“No,” said Keïta."), "windows-1252", "utf-8", "windows-1252 is declared but the bytes are UTF-8"],
    [Buffer.from("“No,” said Keïta."), "x-gibberish", "utf-8", "x-gibberish is declared but is not known"],
    [Buffer.from("No, said Keita."), "utf-16", "utf-8", "utf-16 is declared but the bytes are not"],
    [Buffer.from("Le général a démenti", "latin1"), "utf-8", "windows-1252", "utf-8 is declared but the bytes are not"],
  ])("does not follow a declaration that the bytes contradict: %j as %s", (bytes, header, name, note) => {
    const { encoding } = read(bytes, header);
    expect(encoding.name).toBe(name);
    expect(encoding.note).toContain(note);
  });

  it("reads declared UTF-8 with a broken byte, shows where it stood and says so", () => {
    const bytes = Buffer.concat([Buffer.from("“No,” said Ke"), Buffer.from([0xef]), Buffer.from("ta.")]);
    expect(read(bytes, "utf-8")).toEqual({
      text: "“No,” said Ke\ufffdta.",
      encoding: { name: "utf-8", by: "header", note: "bytes that do not fit stand as �: 1" },
    });
  });

  it("refuses undeclared text that is mostly UTF-8 but broken, and says where", async () => {
    const bytes = Buffer.concat([Buffer.from("“Non”\nKeïta\n"), Buffer.from([0xe9]), Buffer.from(" no")]);
    const { message } = await refusal(bytes, "/reports/a.txt");
    expect(message).toBe("/reports/a.txt is damaged UTF-8: byte 17 (0xE9, line 3) does not fit.");
    expect((await refusal(Buffer.from("Chișinău").subarray(0, -2))).message).toContain("byte 7 (0xC4, line 1)");
  });

  it("does not blame a replacement character that was in the text", async () => {
    const bytes = Buffer.concat([Buffer.from("\ufffd\n\ufffd"), Buffer.from([0xff])]);
    expect((await refusal(bytes)).message).toContain("byte 7 (0xFF, line 2)");
  });

  it("refuses a NUL, in UTF-16 too, and says where", async () => {
    expect((await refusal(Buffer.from("Half\0half"))).message).toContain("binary, not text: it has a NUL at byte 4");
    expect((await refusal(Buffer.from("\ufeffHalf\0half"))).message).toContain("NUL at byte 7");
    expect((await refusal(utf16be("Half\0half"))).message).toContain("NUL at byte 10");
    await expect(async () => read(Buffer.from("Half\0half"), "windows-1252")).rejects.toThrow("NUL at byte 4");
  });

  it("refuses UTF-16 that ends inside a character or has half a pair", async () => {
    expect((await refusal(utf16le("Kyiv").subarray(0, -1))).message).toContain("ends in the middle of a character");
    expect((await refusal(utf16le("Ky\ud83div"))).message).toContain(
      "half a surrogate pair (D83D) stands alone at byte 6",
    );
    expect((await refusal(utf16be("\u{1F54A}").subarray(0, -2))).message).toContain("(D83D) stands alone at byte 2");
  });
});
