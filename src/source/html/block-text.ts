import type { PageElement, PageNode } from "./dom.ts";

const left = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG BUTTON FORM INPUT SELECT TEXTAREA NAV DIALOG " +
    "AUDIO VIDEO CANVAS HEAD MAP METER PROGRESS"
  ).split(" "),
);

const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL " +
    "P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);

/** What a figure that is no picture holds. */
const figuresOfWords: ReadonlySet<string> = new Set(["TABLE", "PRE"]);

/** The sign between the cells of a table's row. */
const cellMark = " | ";

/**
 * The text of an element: a line for each block, with a blank line between them; forms, scripts and what is hidden are left
 * out. A caption is a line "[Image: ...]", so that wherever the text goes it is known for one.
 *
 * @example
 * blockText(parsePage("<h1>Talks fail</h1><p>The <b>minister</b><br>left.</p>").body); // "Talks fail\n\nThe minister\nleft."
 */
export function blockText(element: PageElement | null): string {
  return element === null ? "" : linesOf([element]).join("\n\n");
}

/** Whether a node stands in lines of its own. */
export function isBlock(node: PageNode): boolean {
  return blocks.has(node.nodeName.toUpperCase());
}

function linesOf(nodes: readonly PageNode[]): string[] {
  const lines: string[] = [""];
  const add = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const walk = (node: PageNode): void => {
    if (node.nodeType === 3) {
      add((node.textContent ?? "").replace(/\s+/g, " "));
      return;
    }
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 1 && (left.has(name) || isHidden(node))) return;
    if (name === "FIGURE" && !holds(node, figuresOfWords)) {
      lines.push(...captionsIn(node).map(asCaption), "");
      return;
    }
    if (name === "FIGCAPTION") {
      lines.push(asCaption(node), "");
      return;
    }
    if (name === "BR") lines.push(`${lines.pop() ?? ""}\n`);
    const block = isBlock(node);
    if (block) lines.push("");
    for (const child of Array.from(node.childNodes)) walk(child);
    if (name === "TD" || name === "TH") add(cellMark);
    if (block) lines.push("");
  };
  for (const node of nodes) walk(node);
  return lines.map(tidy).filter((line) => line !== "");
}

function asCaption(node: PageNode): string {
  const words = linesOf(Array.from(node.childNodes)).join(" ").replace(/\s+/g, " ");
  return words === "" ? "" : `[Image: ${words}]`;
}

function captionsIn(node: PageNode): PageNode[] {
  const children = Array.from(node.childNodes);
  return children.flatMap((child) => (child.nodeName.toUpperCase() === "FIGCAPTION" ? [child] : captionsIn(child)));
}

function holds(node: PageNode, names: ReadonlySet<string>): boolean {
  return Array.from(node.childNodes).some((child) => names.has(child.nodeName.toUpperCase()) || holds(child, names));
}

function isHidden(node: PageNode): boolean {
  if (!("getAttribute" in node) || typeof node.getAttribute !== "function") return false;
  const style = node.getAttribute("style");
  return (
    node.getAttribute("hidden") !== null ||
    node.getAttribute("aria-hidden") === "true" ||
    (typeof style === "string" && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

function tidy(line: string): string {
  return line
    .split(/\n/)
    .map((part) =>
      part
        .replace(/[^\S\n]+/g, " ")
        .trim()
        .replace(/(?: ?\| ?)+$/, ""),
    )
    .join("\n")
    .replace(/\n{2,}/g, "\n\n")
    .trim();
}
