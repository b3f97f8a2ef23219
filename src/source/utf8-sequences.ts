/**
 * How much of some bytes beyond ASCII is UTF-8: characters of several bytes, and bytes that begin or belong to none.
 *
 * @example
 * countUtf8(Buffer.from([0xc3, 0xa9, 0xe9, 0x41])); // { right: 1, wrong: 1 }: "é" in UTF-8, then in Latin-1
 */
export function countUtf8(bytes: Buffer): { readonly right: number; readonly wrong: number } {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let follow = 1;
    while (follow < length && ((bytes[at + follow] ?? 0) & 0xc0) === 0x80) follow++;
    if (length > 0 && follow === length) right++;
    else wrong++;
    at += length > 0 && follow === length ? length : 1;
  }
  return { right, wrong };
}
