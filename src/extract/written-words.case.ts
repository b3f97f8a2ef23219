import type { Range } from "../text/index.ts";
import type { Parsed } from "./parsed.ts";

/**
 * A text and its tree from words as `word/UPOS/head/relation`, heads counted from 1, 0 for the root.
 *
 * @param how - `upos`: of words written without; `marksJoin`: whether a mark joins the word before it.
 */
export function writtenWords(
  written: string,
  { upos: plain, marksJoin = false }: { readonly upos: string; readonly marksJoin?: boolean },
): { readonly text: string; readonly parsed: Parsed } {
  const cells = written
    .trim()
    .split(/\s+/u)
    .map((cell) => cell.split("/"));
  let text = "";
  const words = cells.map(([word = ""]): Range => {
    const joins = text === "" || (marksJoin && /^[.,;:]$/u.test(word));
    const start = text.length + (joins ? 0 : 1);
    text = text.padEnd(start) + word;
    return { start, end: text.length };
  });
  return {
    text,
    parsed: {
      words,
      upos: cells.map(([, upos = plain]) => upos),
      head: Int32Array.from(cells.map(([, , head = "0"]) => Number(head) - 1)),
      relation: cells.map(([, , , relation = "dep"]) => relation),
    },
  };
}
