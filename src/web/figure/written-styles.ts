/** Properties that an element has from the one around it, unless it says otherwise. */
const inherited = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-opacity",
  "stroke-width",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "font-variant",
  "letter-spacing",
  "text-anchor",
  "paint-order",
  "visibility",
  "marker-start",
  "marker-mid",
  "marker-end",
] as const;

/** Properties of an element alone, with what they are where nothing is said. */
const own = {
  opacity: "1",
  "dominant-baseline": "auto",
  "vector-effect": "none",
  "clip-path": "none",
  mask: "none",
  "stop-color": "rgb(0, 0, 0)",
  "stop-opacity": "1",
  "text-decoration": "none",
} as const;

/**
 * Writes into a copy how its original looks, as presentation attributes, so that it needs no stylesheet; what is not
 * shown, and what only serves the page (classes, links, focus), is left out.
 */
export function writeStyles(original: Element, copy: Element, around?: CSSStyleDeclaration): void {
  const style = getComputedStyle(original);
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (around === undefined || around.getPropertyValue(name) !== value) copy.setAttribute(name, plainColour(value));
    else copy.removeAttribute(name);
  }
  for (const [name, initial] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value === initial || value === "" || value.startsWith("none")) copy.removeAttribute(name);
    else copy.setAttribute(name, value);
  }
  for (const { name } of [...copy.attributes])
    if (/^(class|style|tabindex|role|href|xlink:href|target|aria-|data-|on)/.test(name)) copy.removeAttribute(name);
  const parts = [...original.children].map((child, at) => [child, copy.children[at]] as const);
  for (const [child, twin] of parts) {
    if (twin === undefined) continue;
    if (getComputedStyle(child).display === "none" && !isDefinition(child)) twin.remove();
    else writeStyles(child, twin, style);
  }
}

/**
 * A mixed colour as every program that reads SVG knows it; anything else stays.
 *
 * @example
 * plainColour("color(srgb 1 0.5 0 / 0.4)"); // "rgba(255, 128, 0, 0.4)"
 */
export function plainColour(value: string): string {
  const parts = /^color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ ([\d.e-]+))?\)$/.exec(value);
  if (parts === null) return value;
  const [red = 0, green = 0, blue = 0] = parts.slice(1, 4).map((it) => Math.round(Number(it) * 255));
  return parts[4] === undefined ? `rgb(${red}, ${green}, ${blue})` : `rgba(${red}, ${green}, ${blue}, ${parts[4]})`;
}

/** What is never drawn itself but used by what is. */
function isDefinition({ localName }: Element): boolean {
  return /^(defs|title|desc|marker|pattern|clipPath|mask|symbol|linearGradient|radialGradient|stop)$/.test(localName);
}
