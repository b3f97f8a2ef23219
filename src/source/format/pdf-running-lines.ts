import { type PdfLine, usualStep } from "./pdf-lines.ts";
import { printMarks } from "./print-marks.ts";

/** Lines of a page that stand at one height, the uppermost row first. */
type Row = readonly PdfLine[];

const bareNumber = /^(?:page )?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/) ?\d{1,4})?$/i;

/**
 * Lines without page numbers, without the head and foot that a browser prints, and without what stands at the head or
 * foot of most pages. Only what is at a page's edge and set apart from its text is taken for such a line, so that no
 * words are lost where lines of the text are alike.
 *
 * @example
 * withoutRunningLines(linesOf(pieces, 1)); // the lines between "NORTHERN COURIER" and "- 1 -"
 */
export function withoutRunningLines(lines: readonly PdfLine[]): PdfLine[] {
  const step = usualStep(lines);
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const rowsOfPages = [...pages.values()].map(rowsOf);
  const outermost = rowsOfPages.flatMap((rows) => [rows[0] ?? [], rows.at(-1) ?? []]);
  const apart = rowsOfPages.flatMap((rows) => [edgeOf(rows, step), edgeOf([...rows].reverse(), step)]);
  const most = Math.max(3, pages.size * 0.5);
  const left = new Set<PdfLine>([
    ...recurring(apart.flat(2), most, isLevel),
    // A number that counts the pages is one also close to the text, and where pages end at different heights.
    ...recurring(outermost.flat().filter(isNumber), most, countsPages),
    ...apart.flatMap(([row]) => (row?.every(isNumber) ? row : [])),
    ...rowsOfPages.flatMap((rows) => printed(rows, step)),
  ]);
  return lines.filter((line) => !left.has(line));
}

const isNumber = ({ text }: PdfLine) => bareNumber.test(text);

function rowsOf(page: readonly PdfLine[]): Row[] {
  const rows: PdfLine[][] = [];
  for (const line of [...page].sort((a, b) => b.y - a.y)) {
    const [first] = rows.at(-1) ?? [];
    if (first !== undefined && isLevel(first, line)) rows.at(-1)?.push(line);
    else rows.push([line]);
  }
  return rows;
}

const isLevel = (a: PdfLine, b: PdfLine) => Math.abs(a.y - b.y) < Math.max(a.height, b.height, 1) * 0.5;

/** The outermost row or two of a page, if a wider gap or another size of letters sets them apart from what follows. */
function edgeOf(rows: readonly Row[], step: number): Row[] {
  if (isApart(rows[1], rows[2], step)) return rows.slice(0, 2);
  return isApart(rows[0], rows[1], step) ? rows.slice(0, 1) : [];
}

function isApart([a]: Row = [], [b]: Row = [], step: number): boolean {
  if (a === undefined || b === undefined) return a !== undefined;
  return Math.abs(a.y - b.y) > step * 1.4 || Math.abs(a.height - b.height) > Math.max(a.height, b.height) * 0.12;
}

/** Those of the lines that so many pages have, alike but for numbers that go up with the pages. */
function recurring(
  lines: readonly PdfLine[],
  most: number,
  fits: (a: PdfLine, b: PdfLine) => boolean,
): readonly PdfLine[] {
  const alike = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const shape = line.text.replace(/\d+/g, "0").toLowerCase();
    alike.set(shape, [...(alike.get(shape) ?? []), line]);
  }
  return [...alike.values()].flatMap((group) =>
    group.filter((line) => {
      const same = group.filter((other) => isSameButForPage(line, other) && fits(line, other));
      return new Set(same.map(({ page }) => page)).size >= most;
    }),
  );
}

/** Whether two lines of one shape have the same numbers, but for such as go up with the pages. */
function isSameButForPage(a: PdfLine, b: PdfLine): boolean {
  const others = numbersIn(b);
  return numbersIn(a).every((number, at) => {
    const more = (others[at] ?? 0) - number;
    return more === 0 || more === b.page - a.page;
  });
}

function countsPages(a: PdfLine, b: PdfLine): boolean {
  return (numbersIn(b)[0] ?? 0) - (numbersIn(a)[0] ?? 0) === b.page - a.page;
}

const numbersIn = ({ text }: PdfLine) => (text.match(/\d+/g) ?? []).map(Number);

/** The outermost rows of a page that a browser printed: with its address, its time or its count of pages, or two of them. */
function printed(rows: readonly Row[], step: number): PdfLine[] {
  const edges = [edgeOf(rows, step)[0] ?? [], edgeOf([...rows].reverse(), step)[0] ?? []].map((row) => ({
    row,
    marks: row.flatMap(({ text }) => printMarks(text)),
  }));
  const marks = new Set(edges.flatMap((edge) => edge.marks));
  return marks.size < 2 ? [] : edges.flatMap((edge) => (edge.marks.length > 0 ? edge.row : []));
}
