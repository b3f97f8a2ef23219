import { createHash } from "node:crypto";

/**
 * The SHA-256 of bytes, or of a text in UTF-8, in lower-case hexadecimal; that of a report's text identifies its version.
 *
 * @example
 * sha256("abc"); // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
