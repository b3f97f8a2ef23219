import type { SearchHit } from "../../store/store.ts";
import { printable } from "../../util/printable.ts";
import { reportLine } from "./entry-block.ts";
import { entryHeading } from "./entry-heading.ts";
import type { Style } from "./style.ts";
import { wrap } from "./wrap.ts";

/** Something found: what it is, the words around the hit, and the report. */
export function hitBlock({ entry, report, snippet }: SearchHit, style: Style): string {
  const words = snippet.map(({ text, hit }) => (hit ? style.content(printable(text)) : printable(text))).join("");
  return [
    wrap(entryHeading(entry, style), style.width),
    wrap(words, style.width, 2),
    wrap(style.faint(reportLine(report)), style.width, 2),
  ].join("\n");
}
