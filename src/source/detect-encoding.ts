import { analyse } from "chardet";

/** Below it, in per cent, a guess is no better than another. */
const leastSure = 15;
/** As many bytes are looked at; telling more takes longer and brings nothing. */
const sampleLength = 65_536;

/**
 * The likeliest old encoding of bytes that are no UTF-8, as the Encoding Standard names it, and how sure that is in per
 * cent; null where none is likely.
 *
 * @example
 * detectEncoding(Buffer.from("Le général a dit à l’armée", "latin1")); // { name: "windows-1252", sure: 53 }
 */
export function detectEncoding(bytes: Buffer): { readonly name: string; readonly sure: number } | null {
  for (const { name, confidence } of analyse(sampleAround(bytes))) {
    if (confidence < leastSure) return null;
    const decoder = decoderOf(name);
    // UTF-8 was tried before.
    if (decoder !== null && !decoder.startsWith("utf-")) return { name: decoder, sure: Math.round(confidence) };
  }
  return null;
}

/** Bytes from the first one beyond ASCII on: a long English start tells nothing. */
function sampleAround(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - sampleLength / 2);
  return bytes.subarray(start, start + sampleLength);
}

function decoderOf(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
