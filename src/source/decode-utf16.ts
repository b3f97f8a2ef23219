import { nameOf } from "./name-of.ts";
import { binary } from "./not-text.ts";
import { refused } from "./refused.ts";

/**
 * Decodes UTF-16 from which a byte order mark of `byteOrderMarkLength` bytes has been taken, 0 where there was none.
 *
 * @throws {OnrecordError} `input-refused` for half a code unit at the end, a lone surrogate or a NUL character.
 */
export function decodeUtf16(
  body: Buffer,
  encoding: "utf-16le" | "utf-16be",
  byteOrderMarkLength: number,
  source: string,
): string {
  if (body.length % 2 === 1) {
    throw refused(source, {
      message: `${nameOf(source)} ends in the middle of a character: UTF-16 has two bytes a unit, and the last has one.`,
      received: `${body.length + byteOrderMarkLength} bytes`,
      allowed: "whole UTF-16 text",
      advice: "The file was probably cut off: get it again.",
    });
  }
  const littleEndian = encoding === "utf-16le" ? body : Buffer.from(body).swap16();
  const text = littleEndian.toString("utf16le");

  const nul = text.indexOf("\0");
  if (nul >= 0) throw binary(byteOrderMarkLength + nul * 2, source);
  const loneSurrogate = text.search(/\p{Surrogate}/u);
  if (loneSurrogate >= 0) {
    const unit = text.charCodeAt(loneSurrogate).toString(16).toUpperCase();
    throw refused(source, {
      message: `${nameOf(source)} is not valid UTF-16: half a surrogate pair (${unit}) stands alone at byte ${
        byteOrderMarkLength + loneSurrogate * 2
      }.`,
      received: `U+${unit}`,
      allowed: "valid UTF-16 text",
      advice: "Save it again as UTF-8 from the program it comes from.",
    });
  }
  return text;
}
