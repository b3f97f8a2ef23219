import { type PdfLine, usualStep } from "./pdf-lines.ts";

/** Lines of a PDF as paragraphs: joined where one goes on, with words put together that were broken at a line's end. */
export function paragraphsOf(lines: readonly PdfLine[]): string[] {
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
  const step = usualStep(lines);
  const paragraphs: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = paragraphs.at(-1);
    if (before !== undefined && last !== undefined && goesOn(before, line, step, widestNear(lines, at))) {
      paragraphs[paragraphs.length - 1] = joined(last, line.text, known);
    } else paragraphs.push(line.text);
  }
  return paragraphs;
}

function goesOn(before: PdfLine, line: PdfLine, step: number, width: number): boolean {
  if (Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.12) return false;
  const ends = /[.?!:]["'”’)\]]*$/.test(before.text);
  const down = before.y - line.y;
  // Another page or column: only the words tell.
  if (before.page !== line.page || down < 0) return !ends;
  if (down > step * 1.4) return false;
  if (line.x - before.x > line.height * 0.8 && ends) return false;
  return !(ends && before.width < width * 0.8);
}

function widestNear(lines: readonly PdfLine[], at: number): number {
  return Math.max(...lines.slice(Math.max(0, at - 5), at + 6).map(({ width }) => width));
}

/** Puts a line to those before it; a hyphen stays only where the document has the word with one elsewhere. */
function joined(before: string, line: string, known: ReadonlySet<string>): string {
  const [, start] = /([\p{L}-]*\p{L})[-\u00ad\u2010]$/u.exec(before) ?? [];
  const [end] = /^\p{Ll}+/u.exec(line) ?? [];
  if (start === undefined || end === undefined) return `${before} ${line}`;
  const withHyphen = `${start}-${end}`.toLowerCase();
  return known.has(withHyphen) && !known.has(start.toLowerCase() + end) ? before + line : before.slice(0, -1) + line;
}
