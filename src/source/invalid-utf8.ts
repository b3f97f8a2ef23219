/**
 * Where bytes that are not UTF-8 first break: the offset of the byte that begins no character, and its line from 1.
 *
 * @throws {RangeError} where the bytes are valid UTF-8.
 *
 * @example
 * firstInvalidByte(Buffer.from("Se\u00f1or", "latin1")); // { offset: 2, line: 1 }
 */
export function firstInvalidByte(bytes: Buffer): { offset: number; line: number } {
  const text = bytes.toString("utf8");
  let offset = 0;
  let line = 1;
  let read = 0;
  for (const { index } of text.matchAll(/\uFFFD/g)) {
    const before = text.slice(read, index);
    offset += Buffer.byteLength(before);
    line += before.split("\n").length - 1;
    if (!bytes.subarray(offset, offset + written.length).equals(written)) return { offset, line };
    offset += written.length;
    read = index + 1;
  }
  throw new RangeError("The bytes are valid UTF-8.");
}

/** The replacement character itself in UTF-8: it may stand in a text, and then is no fault. */
const written = Buffer.from("\uFFFD");
