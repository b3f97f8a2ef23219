import type { Span } from "../record/index.ts";
import { sha256 } from "../util/sha256.ts";

/**
 * Gives entries their ids: the same words in the same report keep theirs over re-reading, new models and new versions
 * of the report, wherever in the text they have moved.
 *
 * An id is 12 hexadecimal digits of a SHA-256 over the report's id, the kind, the words of the evidence, and which one
 * of equal entries it is.
 */
export function entryIds(
  reportId: string,
  entries: readonly { readonly kind: string; readonly evidence: readonly Span[] }[],
): string[] {
  const seen = new Map<string, number>();
  return entries.map(({ kind, evidence }) => {
    const key = JSON.stringify([reportId, kind, ...evidence.map((s) => s.text)]);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    return sha256(`${key}#${nth}`).slice(0, 12);
  });
}
