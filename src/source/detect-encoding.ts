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
  const likely = analyse(sampleAround(bytes)).flatMap(({ name, confidence }) => {
    const decoder = decoderOf(name);
    // UTF-8 was tried before.
    return decoder === null || decoder.startsWith("utf-") ? [] : [{ name: decoder, sure: Math.round(confidence) }];
  });
  const [best] = likely;
  if (best === undefined || best.sure < leastSure) return null;
  const western = likely.find(({ name }) => name === "windows-1252");
  // Reports in English: among alphabets of Latin letters the Western one is the likeliest before any byte is seen.
  const rather = western !== undefined && otherLatin.has(best.name) && western.sure >= best.sure / 2;
  return rather ? western : best;
}

const otherLatin = new Set(["iso-8859-2", "windows-1250", "windows-1254", "windows-1257", "iso-8859-4", "iso-8859-10"]);

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
