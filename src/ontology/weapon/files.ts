import { DataFiles } from "../data-files.ts";

/** The files of the lexicon, `data/weapons`. */
export const lexiconFiles = new DataFiles("weapons", "lexicon of weapons");

/** The words of a cell that are parted by `|`. */
export function several(cell: string): string[] {
  return cell === "" ? [] : cell.split("|");
}
