import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { Encoding } from "../record/index.ts";
import { decodeUtf16 } from "./decode-utf16.ts";
import { detectEncoding } from "./detect-encoding.ts";
import { binary, damagedUtf8, unknownEncoding } from "./not-text.ts";
import { countUtf8 } from "./utf8-sequences.ts";
import { utf16WithoutMark } from "./utf16-without-mark.ts";

/** What told of an encoding before the bytes are looked at; labels as they were found, null for none. */
export interface DeclaredEncoding {
  /** By the server or the mail. */
  readonly header?: string | null;
  /** By the document itself. */
  readonly meta?: string | null;
}

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const byteOrderMarks: readonly (readonly ["utf-8" | "utf-16le" | "utf-16be", Buffer])[] = [
  ["utf-8", Buffer.from([0xef, 0xbb, 0xbf])],
  ["utf-16le", Buffer.from([0xff, 0xfe])],
  ["utf-16be", Buffer.from([0xfe, 0xff])],
];

/**
 * Decodes text and says how: by its byte order mark, else as the server or the document declare, else as UTF-8 where
 * that fits, else by statistics of its bytes. A declaration that the bytes contradict is not followed, and noted.
 *
 * The byte order mark is dropped; all else is kept as it stands.
 *
 * @throws {OnrecordError} `input-refused` where the bytes are no text, are damaged, or no encoding fits them.
 *
 * @example
 * decode(Buffer.from("Kyiv\r\n"), "-"); // { text: "Kyiv\r\n", encoding: { name: "utf-8", by: "valid-utf-8", note: null } }
 */
export function decode(bytes: Buffer, source: string, declared: DeclaredEncoding = {}): Decoded {
  const marked = byteOrderMarks.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark));
  if (marked !== undefined) return decodeMarked(bytes.subarray(marked[1].length), marked[0], marked[1].length, source);

  const unusable: string[] = [];
  for (const by of ["header", "meta"] as const) {
    const label = declared[by]?.trim();
    if (label === undefined || label === "") continue;
    const name = encodingNamed(label);
    const why = name === null ? "is not known" : contradiction(bytes, name);
    if (name !== null && why === null) return decodeAs(bytes, name, by, null, source);
    if (name === "utf-8" && mostlyUtf8(bytes)) return decodeAs(bytes, name, by, null, source);
    unusable.push(`${label} is declared but ${why}`);
  }
  const note = unusable.length === 0 ? null : unusable.join("; ");

  const wide = utf16WithoutMark(bytes);
  if (wide !== null) {
    return { text: decodeUtf16(bytes, wide, 0, source), encoding: { name: wide, by: "detected", note } };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw binary(nul, source);
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8", "valid-utf-8", note, source);
  if (mostlyUtf8(bytes)) throw damagedUtf8(bytes, source);
  const detected = detectEncoding(bytes);
  if (detected === null) throw unknownEncoding(bytes, source);
  return decodeAs(bytes, detected.name, "detected", [...unusable, `${detected.sure} % sure`].join("; "), source);
}

function decodeMarked(
  body: Buffer,
  name: "utf-8" | "utf-16le" | "utf-16be",
  markLength: number,
  source: string,
): Decoded {
  const encoding = { name, by: "bom", note: null } as const;
  if (name !== "utf-8") return { text: decodeUtf16(body, name, markLength, source), encoding };
  const nul = body.indexOf(0);
  if (nul >= 0) throw binary(markLength + nul, source);
  if (!isUtf8(body)) throw damagedUtf8(body, source, markLength);
  return { text: body.toString("utf8"), encoding };
}

function decodeAs(bytes: Buffer, name: string, by: Encoding["by"], note: string | null, source: string): Decoded {
  const nul = name.startsWith("utf-16") ? -1 : bytes.indexOf(0);
  if (nul >= 0) throw binary(nul, source);
  const text = decodedAs(bytes, name);
  if (name !== "utf-8" || isUtf8(bytes)) return { text, encoding: { name, by, note } };
  const { wrong } = countUtf8(bytes);
  return {
    text,
    encoding: { name, by, note: `bytes that do not fit stand as �: ${wrong}` },
  };
}

/** The decoder of Node 20 takes Windows-1252 for Latin-1; it is asked only for what iconv-lite does not know. */
function decodedAs(bytes: Buffer, name: string): string {
  if (name === "utf-8") return bytes.toString("utf8");
  return iconv.encodingExists(name) ? iconv.decode(bytes, name) : new TextDecoder(name).decode(bytes);
}

/** The standard's name for a label, or null for one that it does not know. */
function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** What speaks against bytes being in the encoding declared; null for nothing. */
function contradiction(bytes: Buffer, name: string): string | null {
  if (name === "utf-8") return isUtf8(bytes) ? null : "the bytes are not";
  if (name.startsWith("utf-16")) return utf16WithoutMark(bytes) === name ? null : "the bytes are not";
  // No text in another encoding is UTF-8 by chance.
  return isUtf8(bytes) && bytes.some((byte) => byte >= 0x80) ? "the bytes are UTF-8" : null;
}

/** Whether there is more in UTF-8 beyond ASCII than does not fit it: a text that was damaged, not one in an old encoding. */
function mostlyUtf8(bytes: Buffer): boolean {
  const { right, wrong } = countUtf8(bytes);
  return right > 0 && right >= wrong;
}
