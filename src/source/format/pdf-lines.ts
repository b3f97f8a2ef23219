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

/** The usual distance from one line to the next; points. */
export function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, at) => {
    const down = (lines[at - 1]?.y ?? 0) - line.y;
    // What is farther apart are paragraphs.
    return lines[at - 1]?.page === line.page && down > 0 && down < line.height * 2 ? [down] : [];
  });
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? (lines[0]?.height ?? 0) * 1.3;
}
