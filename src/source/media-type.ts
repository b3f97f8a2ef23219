/**
 * The media type and the encoding in a `Content-Type`; null where it does not say.
 *
 * @example
 * mediaTypeOf('text/HTML; charset="utf-8"'); // { mediaType: "text/html", charset: "utf-8" }
 */
export function mediaTypeOf(contentType: string | null): {
  readonly mediaType: string | null;
  readonly charset: string | null;
} {
  const [type = "", ...parameters] = (contentType ?? "").split(";");
  const mediaType = type.trim().toLowerCase();
  const charset = parameters
    .map((it) => /^\s*charset\s*=\s*["']?([^"'\s]+)/i.exec(it)?.[1])
    .find((it) => it !== undefined);
  return { mediaType: mediaType.includes("/") ? mediaType : null, charset: charset ?? null };
}
