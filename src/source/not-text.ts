import type { OnrecordError } from "../util/problem.ts";
import { iconvCommand } from "./iconv-command.ts";
import { firstInvalidByte } from "./invalid-utf8.ts";
import { nameOf } from "./name-of.ts";
import { refused } from "./refused.ts";

const allowed = "plain text in UTF-8, or in UTF-16 with a byte order mark";

/** The error of a source with a NUL in it. */
export function binary(nulOffset: number, source: string): OnrecordError {
  return refused(source, {
    message: `${nameOf(source)} is binary, not text: it has a NUL at byte ${nulOffset}.`,
    allowed,
    advice: "Save or export it as plain text (UTF-8), then read that.",
  });
}

/** The error of bytes that look like UTF-16 but do not say so, or null where they look like anything else. */
export function utf16WithoutMark(body: Buffer, source: string): OnrecordError | null {
  const sample = body.subarray(0, 4096);
  const nuls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const mostOfHalf = sample.length * 0.4;
  const encoding = odd > mostOfHalf && even === 0 ? "UTF-16LE" : even > mostOfHalf && odd === 0 ? "UTF-16BE" : null;
  if (encoding === null) return null;
  return refused(source, {
    message: `${nameOf(source)} looks like ${encoding} without a byte order mark.`,
    received: `${encoding} without a byte order mark`,
    allowed,
    advice: `Convert it: ${iconvCommand(encoding, source)}`,
  });
}

/** The error of bytes that are not UTF-8, with the place of the first that is wrong, counted from the source's start. */
export function invalidUtf8(body: Buffer, markLength: number, source: string): OnrecordError {
  const { offset, line } = firstInvalidByte(body);
  const byte = `0x${(body[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  return refused(source, {
    message: `${nameOf(source)} is not valid UTF-8: byte ${offset + markLength} (${byte}, line ${line}) does not fit.`,
    received: `${byte} at byte ${offset + markLength}, line ${line}`,
    allowed,
    advice: `Convert it; from Windows-1252, for example: ${iconvCommand("WINDOWS-1252", source)}`,
  });
}
