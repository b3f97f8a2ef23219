/**
 * A random UUID (version 4), over plain HTTP too, where `crypto.randomUUID` is not to be had.
 *
 * @example
 * newId(); // "7d1f0f52-6f0e-4b43-8b1f-3e0a5c0a9d11"
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
