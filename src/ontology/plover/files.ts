import { DataFiles } from "../data-files.ts";

/** The files of the codebook, `data/plover`. */
export const codebookFiles = new DataFiles("plover", "codebook of events");

/** A cell with a number from -10 to 10, or null where it is empty. */
export function scoreOrNull(cell: string, row: string): number | null {
  if (cell === "") return null;
  const score = Number(cell);
  if (Math.abs(score) <= 10) return score;
  throw codebookFiles.unusable(row, "has a score off the scale", cell, "a number from -10 to 10");
}
