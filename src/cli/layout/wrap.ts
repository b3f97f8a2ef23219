import wrapAnsi from "wrap-ansi";
import { wrapPlain } from "./wrap-plain.ts";

/** Breaks a paragraph into lines no wider than the style's width, each indented; colours go on over the breaks. */
export function wrap(text: string, width: number, indent = 0): string {
  const margin = " ".repeat(indent);
  const columns = Math.max(20, width - indent);
  const lines = wrapPlain(text, columns) ?? wrapAnsi(text, columns, { hard: true, trim: true }).split("\n");
  return lines.map((line) => margin + line).join("\n");
}
