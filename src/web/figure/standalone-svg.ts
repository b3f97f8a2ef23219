import { textWidth } from "./text-width.ts";
import { wrappedLines } from "./wrapped-lines.ts";
import { writeStyles } from "./written-styles.ts";

const svgNames = "http://www.w3.org/2000/svg";
const margin = 20;
const paper = "#ffffff";
const ink = "#1f1d1a";
const soft = "#5f5a52";

/** What is written above and below a picture that leaves the page. */
export interface Caption {
  readonly title: string;
  /** Paragraphs below it: what it shows, what it leaves out, where it is from. */
  readonly notes: readonly string[];
}

/**
 * A picture of the page as an SVG file of its own: styles written in, in light colours whatever the page's theme, with
 * its caption. It needs nothing from outside; where a reader lacks the page's font, the next of its family stands in.
 */
export function standaloneSvg(picture: SVGSVGElement, { title, notes }: Caption): string {
  const width = Number(picture.getAttribute("width"));
  const height = Number(picture.getAttribute("height"));
  const whole = element("svg", { width: width + 2 * margin, "font-size": 13 });
  const families = getComputedStyle(document.body).fontFamily;
  whole.setAttribute("font-family", families);
  const ground = element("rect", { width: width + 2 * margin, fill: paper });
  whole.append(element("title", {}, title), element("desc", {}, notes.join(" ")), ground);

  const heading = `600 18px ${getComputedStyle(picture).getPropertyValue("--serif")}`;
  let y = margin;
  for (const line of wrappedLines(title, width, (words) => textWidth(words, heading))) {
    y += 20;
    const attributes = { x: margin, y, "font-size": 18, "font-weight": 600, fill: ink };
    const text = element("text", attributes, line);
    text.setAttribute("font-family", getComputedStyle(picture).getPropertyValue("--serif"));
    whole.append(text);
  }
  y += 12;
  const drawn = copyOf(picture);
  for (const [name, value] of Object.entries({ x: margin, y, width, height })) drawn.setAttribute(name, String(value));
  whole.append(drawn);
  y += height + 8;
  const small = `13px ${families}`;
  for (const note of notes) {
    for (const line of wrappedLines(note, width, (words) => textWidth(words, small))) {
      y += 17;
      whole.append(element("text", { x: margin, y, fill: soft }, line));
    }
    y += 4;
  }
  const full = y + margin - 4;
  whole.setAttribute("height", String(full));
  whole.setAttribute("viewBox", `0 0 ${width + 2 * margin} ${full}`);
  ground.setAttribute("height", String(full));
  return new XMLSerializer().serializeToString(whole);
}

function copyOf(picture: SVGSVGElement): Element {
  const { dataset } = document.documentElement;
  const theme = dataset["theme"];
  const copy = picture.cloneNode(true);
  if (!(copy instanceof Element)) throw new TypeError("A copy of an element is one.");
  // Colours hold for both themes; the page is light while they are read, before anybody sees it.
  dataset["theme"] = "light";
  try {
    writeStyles(picture, copy);
  } finally {
    if (theme === undefined) delete dataset["theme"];
    else dataset["theme"] = theme;
  }
  return copy;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text = ""): SVGElement {
  const made = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (!(made instanceof SVGElement)) throw new TypeError(`${name} is no element of SVG.`);
  made.textContent = text;
  return made;
}
