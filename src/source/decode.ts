import { isUtf8 } from "node:buffer";
import { decodeUtf16 } from "./decode-utf16.ts";
import { fileSignature } from "./file-signature.ts";
import { nameOf } from "./name-of.ts";
import { binary, invalidUtf8, utf16WithoutMark } from "./not-text.ts";
import { refused } from "./refused.ts";

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be";

const byteOrderMarks: readonly (readonly [TextEncoding, Buffer])[] = [
  ["utf-8", Buffer.from([0xef, 0xbb, 0xbf])],
  ["utf-16le", Buffer.from([0xff, 0xfe])],
  ["utf-16be", Buffer.from([0xfe, 0xff])],
];

/**
 * Decodes UTF-8, or UTF-16 that begins with a byte order mark, and drops that mark; all else is kept as it stands.
 *
 * @throws {OnrecordError} `input-refused` where the bytes are no such text, saying what they are or where they break.
 *
 * @example
 * decode(Buffer.from("Kyiv\r\n"), "-"); // { encoding: "utf-8", text: "Kyiv\r\n" }
 */
export function decode(bytes: Buffer, source: string): { encoding: TextEncoding; text: string } {
  const signature = fileSignature(bytes);
  if (signature !== null) {
    throw refused(source, {
      message: `${nameOf(source)} is ${signature}, not plain text.`,
      received: signature,
      allowed: "plain text in UTF-8, or in UTF-16 with a byte order mark",
      advice: "Save or export it as plain text (UTF-8), then read that.",
    });
  }

  const [encoding, mark] = byteOrderMarks.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark)) ?? [
    "utf-8" as const,
    Buffer.alloc(0),
  ];
  const body = bytes.subarray(mark.length);
  if (encoding !== "utf-8") return { encoding, text: decodeUtf16(body, encoding, source) };

  const nul = body.indexOf(0);
  if (nul >= 0) throw utf16WithoutMark(body, source) ?? binary(mark.length + nul, source);
  if (!isUtf8(body)) throw invalidUtf8(body, mark.length, source);
  return { encoding, text: body.toString("utf8") };
}
