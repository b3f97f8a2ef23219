import type { PageElement, PageNode } from "./dom.ts";

const left = new Set(
  (
    "SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION IFRAME OBJECT SVG BUTTON FORM INPUT SELECT TEXTAREA NAV DIALOG " +
    "AUDIO VIDEO CANVAS HEAD MAP METER PROGRESS"
  ).split(" "),
);

const blocks = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL " +
    "P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);

/** The sign between the cells of a table's row. */
const cellMark = " | ";

/**
 * The text of an element: a line for each block, with a blank line between them; captions, forms, scripts and what is
 * hidden are left out.
 *
 * @example
 * blockText(parsePage("<h1>Talks fail</h1><p>The <b>minister</b><br>left.</p>").body); // "Talks fail\n\nThe minister\nleft."
 */
export function blockText(element: PageElement | null): string {
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
    if (name === "BR") lines.push(`${lines.pop() ?? ""}\n`);
    const block = blocks.has(name);
    if (block) lines.push("");
    for (const child of Array.from(node.childNodes)) walk(child);
    if (name === "TD" || name === "TH") add(cellMark);
    if (block) lines.push("");
  };
  if (element !== null) walk(element);
  return lines
    .map(tidy)
    .filter((line) => line !== "")
    .join("\n\n");
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
