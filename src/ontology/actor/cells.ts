import { unusable } from "./facts.ts";

/** A cell that must be one of a few words. */
export function oneOf<T extends string>(values: readonly T[], cell: string, row: string): T {
  const known = values.find((value) => value === cell);
  if (known === undefined) throw unusable(row, "has a word that is not known there", cell, values.join(", "));
  return known;
}

/** A cell of words parted by `|`. */
export function several(cell: string): string[] {
  return cell === "" ? [] : cell.split("|").map((part) => part.trim());
}

/** A cell with a day, `YYYY-MM-DD`, or nothing. */
export function dayOrNull(cell: string, row: string): string | null {
  if (cell === "") return null;
  if (!/^\d{4}-\d\d-\d\d$/u.test(cell)) throw unusable(row, "has a day of another form", cell, "YYYY-MM-DD");
  return cell;
}

/** A cell with a whole number, or nothing. */
export function numberOrNull(cell: string): number | null {
  return cell === "" ? null : Number(cell);
}

/** Whether a day lies in a span that may be open at either end; every day does where none is given. */
export function holdsAt(
  span: { readonly from: string | null; readonly to: string | null },
  day?: string | null,
): boolean {
  if (day === undefined || day === null) return true;
  return (span.from === null || span.from <= day) && (span.to === null || day <= span.to);
}

const genders = ["female", "male"] as const;

export type Gender = (typeof genders)[number];

/** A cell with a gender, or nothing. */
export function genderOf(cell: string, row: string): Gender | null {
  return cell === "" ? null : oneOf(genders, cell, row);
}
