import { ofLast } from "../util/of-last.ts";
import { hardWrap } from "./hard-wrap.ts";
import { type Line, lines } from "./lines.ts";
import type { Range } from "./range.ts";

/**
 * The paragraphs of a text, without the white space around them: a line each, or, in a hard-wrapped text, the
 * lines of a block between blank lines, or up to one that had room for more.
 *
 * @example
 * paragraphs("One.\n\nTwo."); // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export const paragraphs: (text: string) => readonly Range[] = ofLast((text) => {
  const blocks = blocksOf(lines(text));
  const paragraphsOf = hardWrap(text, blocks);
  return blocks.flatMap((block) => paragraphsOf(block).map(whole));
});

function blocksOf(all: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of all) {
    if (line.start < line.end) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function whole(block: readonly Line[]): Range {
  return { start: block[0]?.start ?? 0, end: block.at(-1)?.end ?? 0 };
}
