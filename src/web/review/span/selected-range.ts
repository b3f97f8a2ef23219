import type { Range } from "../../../text/range.ts";

/** The stretch of the report that is selected on the page; null where nothing of it is. */
export function selectedRange(): Range | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetAt(startContainer, startOffset);
  const end = offsetAt(endContainer, endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** Which character of the report stands at a place on the page; null outside the report. */
function offsetAt(node: Node, offset: number): number | null {
  const inside = node instanceof Element && node.closest("[data-start]") === null ? node.childNodes[offset] : undefined;
  if (inside !== undefined) return blockIn(inside)?.start ?? null;
  const block = blockIn(node);
  if (block === null) return null;
  const upTo = document.createRange();
  upTo.setStart(block.element, 0);
  upTo.setEnd(node, offset);
  let at = block.start;
  for (const text of textNodes(block.element)) {
    if (text === node) return at + offset;
    if (upTo.comparePoint(text, 0) > 0) break;
    at += text.length;
  }
  return at;
}

/** The paragraph around a node, or the first one within it. */
function blockIn(node: Node): { readonly element: Element; readonly start: number } | null {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest("[data-start]") ?? element?.querySelector("[data-start]") ?? null;
  return block === null ? null : { element: block, start: Number(block.getAttribute("data-start")) };
}

/** The report's own words in a paragraph: the numbers of entries are not. */
function textNodes(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.parentElement?.closest(".number") === null) found.push(node);
  }
  return found;
}
