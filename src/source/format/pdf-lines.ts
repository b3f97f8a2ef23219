/** A piece of text as a PDF places it; lengths in points, from the lower left corner. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. */
export interface PdfLine extends PdfPiece {
  readonly page: number;
}

/** The lines of a page, in the order in which its pieces were written, so that columns stay apart. */
export function linesOf(pieces: readonly PdfPiece[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const height = Math.max(piece.height, last?.height ?? 0, 1);
    const sameLine =
      last !== undefined && Math.abs(last.y - piece.y) < height * 0.5 && piece.x >= last.x + last.width - height * 2;
    if (!sameLine) {
      if (piece.text.trim() !== "") lines.push({ ...piece, page });
      continue;
    }
    const gap = piece.x - (last.x + last.width);
    const apart = gap > height * 0.15 && !/\s$/.test(last.text) && !/^\s/.test(piece.text) ? " " : "";
    lines[lines.length - 1] = {
      ...last,
      text: last.text + apart + piece.text,
      width: piece.x + piece.width - last.x,
      height: Math.max(last.height, piece.height),
    };
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}

/** Lines without page numbers and without what stands at the head or foot of most pages. */
export function withoutRunningLines(lines: readonly PdfLine[]): PdfLine[] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const edges = [...pages.values()].flatMap((own) =>
    [own[0], own[1], own.at(-2), own.at(-1)].map((line) => line && shape(line)),
  );
  const often = (line: PdfLine) => edges.filter((edge) => edge === shape(line)).length >= Math.max(3, pages.size * 0.5);
  return lines.filter(
    (line) => !/^(?:page )?[-–—\s]*\d{1,4}[-–—\s]*(?:(?:of|\/) ?\d{1,4})?$/i.test(line.text) && !often(line),
  );
}

function shape({ text }: PdfLine): string {
  return text.replace(/\d+/g, "0").toLowerCase();
}
