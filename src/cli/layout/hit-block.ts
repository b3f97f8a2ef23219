import type { SearchHit } from "../../store/store.ts";
import { printable } from "../../util/printable.ts";
import { block } from "./entry-block.ts";
import type { Style } from "./style.ts";

/** Something found: what it is, the words around the hit, and the report. */
export function hitBlock(hit: SearchHit, style: Style): string {
  const words = hit.snippet.map((part) => (part.hit ? style.content(printable(part.text)) : printable(part.text)));
  return block(hit, words.join(""), style);
}
