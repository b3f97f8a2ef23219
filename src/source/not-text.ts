import type { OnrecordError } from "../util/problem.ts";
import { iconvCommand } from "./iconv-command.ts";
import { firstInvalidByte } from "./invalid-utf8.ts";
import { nameOf } from "./name-of.ts";
import { refused } from "./refused.ts";

const allowed = "text in UTF-8, or in another encoding that it declares or that shows";

/** The error of a source with a NUL in it. */
export function binary(nulOffset: number, source: string): OnrecordError {
  return refused(source, {
    message: `${nameOf(source)} is binary, not text: it has a NUL at byte ${nulOffset}.`,
    allowed,
    advice: "Save or export it as plain text (UTF-8), then read that.",
  });
}

/** The error of bytes that are mostly UTF-8, with the place of the first that is wrong, counted from the source's start. */
export function damagedUtf8(body: Buffer, source: string, markLength = 0): OnrecordError {
  const { byte, offset, line } = firstWrong(body);
  return refused(source, {
    message: `${nameOf(source)} is damaged UTF-8: byte ${offset + markLength} (${byte}, line ${line}) does not fit.`,
    received: `${byte} at byte ${offset + markLength}, line ${line}`,
    allowed,
    advice: "Get or save it again; two encodings may have been mixed in it.",
  });
}

/** The error of bytes that no encoding fits well enough. */
export function unknownEncoding(body: Buffer, source: string): OnrecordError {
  const { byte, offset, line } = firstWrong(body);
  return refused(source, {
    message: `${nameOf(source)} is not valid UTF-8 (byte ${offset}, ${byte}, line ${line}), and no other encoding shows.`,
    received: `${byte} at byte ${offset}, line ${line}`,
    allowed,
    advice: `Convert it; from Windows-1252, for example: ${iconvCommand("WINDOWS-1252", source)}`,
  });
}

function firstWrong(body: Buffer): { readonly byte: string; readonly offset: number; readonly line: number } {
  const { offset, line } = firstInvalidByte(body);
  return { byte: `0x${(body[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`, offset, line };
}
