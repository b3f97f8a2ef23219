import type { Statement } from "../../record/index.ts";
import { type Range, rangeIndexAt } from "../../text/index.ts";

/**
 * Whether the content stands in quotation marks: all of it, none or some.
 *
 * @param quoted - what lies inside quotation marks, in text order.
 */
export function formOf(text: string, content: readonly Range[], quoted: readonly Range[]): Statement["form"] {
  let inside = 0;
  let outside = 0;
  for (const range of content) {
    for (const { index } of text.slice(range.start, range.end).matchAll(/[\p{L}\p{N}]+/gu)) {
      const at = range.start + index;
      if (rangeIndexAt(quoted, at) >= 0) inside++;
      else outside++;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}
