/**
 * The encoding that a page or an XML document declares in its first 4096 bytes; null where it does not.
 *
 * @example
 * declaredCharset(Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">')); // "koi8-r"
 */
export function declaredCharset(bytes: Buffer): string | null {
  const start = bytes
    .subarray(0, 4096)
    .toString("latin1")
    .replace(/<!--[\s\S]*?-->/g, "");
  const xml = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start);
  if (xml?.[1] !== undefined) return xml[1];
  return /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ?? null;
}
