import crypto from "node:crypto";

/**
 * The SHA-256 of bytes, or of a text in UTF-8, in lower-case hexadecimal; that of a report's text identifies its version.
 *
 * @example
 * sha256("abc"); // "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
 */
export function sha256(data: string | Uint8Array): string {
  return oneShot === undefined
    ? crypto.createHash("sha256").update(data).digest("hex")
    : oneShot("sha256", data, "hex");
}

/** Half the time for short texts; Node.js has it since 20.12. */
const oneShot: typeof crypto.hash | undefined = crypto.hash;
