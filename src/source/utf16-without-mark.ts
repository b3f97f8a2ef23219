/**
 * Which UTF-16 bytes without a byte order mark look like, by where their NULs stand; null where they look like anything
 * else.
 *
 * @example
 * utf16WithoutMark(Buffer.from("Kyiv", "utf16le")); // "utf-16le"
 */
export function utf16WithoutMark(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const mostOfHalf = sample.length * 0.4;
  return odd > mostOfHalf && even === 0 ? "utf-16le" : even > mostOfHalf && odd === 0 ? "utf-16be" : null;
}
