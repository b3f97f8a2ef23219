import { isBlock } from "./block-text.ts";
import type { PageDocument, PageElement, PageNode } from "./dom.ts";

/** What a caption may be; a table's own caption, a heading or an article is none. */
const tags: ReadonlySet<string> = new Set("P DIV SPAN SMALL EM I CITE DD FIGCAPTION".split(" "));
/** What stands in running text, unless it begins its paragraph. */
const inline: ReadonlySet<string> = new Set("SPAN SMALL EM I CITE".split(" "));
/** What no caption holds. */
const larger: ReadonlySet<string> = new Set(
  "ARTICLE MAIN SECTION FIGURE FIGCAPTION H1 H2 H3 H4 H5 H6 UL OL DL TABLE BLOCKQUOTE PRE FORM".split(" "),
);
/** A class of which a caption is no more than said to be there, or is the name of a small type. */
const noCaption = /(?:^|-)(?:has|with|no|without|closed|font|typography)-|^text-caption(?:-|$)|:/;
const pictureWord = /(?:^|-)(?:photo|image|img|picture|media|figure|video)s?(?:-|$)/;
/** Longer is no caption. */
const longest = 800;

/**
 * Makes each caption that a page marks by a class or an id alone a `figcaption`: "wp-caption-text", "media__caption",
 * "photo-credit". What holds several paragraphs is none.
 *
 * @example
 * markCaptions(parsePage('<img><p class="wp-caption-text">The port.</p>')); // <img><figcaption>The port.</figcaption>
 */
export function markCaptions(page: PageDocument): void {
  for (const element of Array.from(page.querySelectorAll("[class], [id]"))) {
    if (!isCaption(element) || element.closest("figcaption, table caption") !== null || isAmidText(element)) continue;
    const caption = page.createElement("figcaption");
    caption.append(...Array.from(element.childNodes));
    element.replaceWith(caption);
  }
}

function isCaption(element: PageElement): boolean {
  return (
    isCalledCaption(element) &&
    tags.has(element.nodeName.toUpperCase()) &&
    (element.textContent ?? "").trim().length <= longest &&
    isOneParagraph(element)
  );
}

function isCalledCaption(element: PageElement): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`.split(/\s+/);
  return names.some((name) => {
    const words = name
      .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
      .replace(/_+|-+/g, "-")
      .toLowerCase();
    if (noCaption.test(words)) return false;
    return /(?:^|-)caption(?:-|$)/.test(words) || (/-credits?$/.test(words) && pictureWord.test(words));
  });
}

/** Whether an element has at most one paragraph besides what is itself called a caption or a credit. */
function isOneParagraph(element: PageElement): boolean {
  const inside = Array.from(element.querySelectorAll("*"));
  if (inside.some(({ nodeName }) => larger.has(nodeName.toUpperCase()))) return false;
  const called = inside.filter((child) => isCalledCaption(child) || isCredit(child));
  const paragraphs = inside.filter((child) => child.nodeName.toUpperCase() === "P" && !called.includes(child));
  return paragraphs.length <= (called.some(isCalledCaption) ? 0 : 1) && !/<br\s*\/?>\s*<br/i.test(element.innerHTML);
}

function isCredit(element: PageElement): boolean {
  return /(?:^|[\s_-])credits?(?:\s|$)/.test(element.getAttribute("class") ?? "");
}

/** Whether words of its paragraph stand before an element. */
function isAmidText(element: PageElement): boolean {
  if (!inline.has(element.nodeName.toUpperCase())) return false;
  for (let node: PageNode | null = element.previousSibling; node !== null; node = node.previousSibling ?? null)
    if ((node.textContent ?? "").trim() !== "") return !isBlock(node);
  return false;
}
