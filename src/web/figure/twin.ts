/** What stands in a cell; null where nothing is known. */
export type Cell = string | number | null | CellLink;

/** Words that lead somewhere in the page. */
export interface CellLink {
  readonly text: string;
  readonly href: string;
}

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers stand at the right; days and numbers are not broken. Default: `words`. */
  readonly holds?: "words" | "numbers" | "days";
}

/** The same as a picture shows, as a table: every number in the picture stands in it. */
export interface Twin {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell's words, without where they lead; empty for null. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.text : String(cell);
}
