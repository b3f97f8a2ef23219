import wrapAnsi from "wrap-ansi";

/** Breaks a paragraph into lines no wider than the style's width, each indented; colours go on over the breaks. */
export function wrap(text: string, width: number, indent = 0): string {
  const margin = " ".repeat(indent);
  const lines = wrapAnsi(text, Math.max(20, width - indent), { hard: true, trim: true }).split("\n");
  return lines.map((line) => margin + line).join("\n");
}
