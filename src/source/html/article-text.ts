import { Readability } from "@mozilla/readability";
import { z } from "zod";
import { blockText } from "./block-text.ts";
import type { PageDocument, PageElement } from "./dom.ts";
import { markCaptions } from "./mark-captions.ts";

/** What a page is without its article. */
const aroundTheArticle = "nav, header, footer, aside, form, [role=navigation], [role=banner], [role=contentinfo]";

/** An article of fewer words may be a sign that the page was not understood. */
const fewWords = 50;

/** Readability's types are those of a browser. */
const readable = z.custom<ConstructorParameters<typeof Readability>[0]>();
const asElement = z.custom<PageElement>();

/**
 * The article that a page shows: what Readability takes for it, else its `article` or `main` element, else all but its
 * menus. The page is changed by that.
 */
export function articleText(page: PageDocument): string {
  // Before Readability, which takes the classes away.
  markCaptions(page);
  const marked = page.querySelector("article") ?? page.querySelector("main") ?? page.querySelector("[role=main]");
  const own = blockText(marked);
  const read = new Readability(readable.parse(page), {
    serializer: (element: unknown) => asElement.parse(element),
  }).parse();
  const found = blockText(read?.content ?? null);
  if (wordCount(found) >= fewWords) return found;
  if (wordCount(own) > wordCount(found)) return own;
  if (wordCount(found) > 0) return found;
  for (const element of Array.from(page.querySelectorAll(aroundTheArticle))) element.remove();
  return blockText(page.body);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
