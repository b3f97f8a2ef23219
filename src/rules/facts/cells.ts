import { z } from "zod";

/** A cell of words parted by `|`. */
export const parts = z.string().transform((cell) => (cell === "" ? [] : cell.split("|").map((part) => part.trim())));

/** A cell of codes parted by spaces. */
export const codes = z.string().transform((cell) => cell.split(" ").filter((code) => code !== ""));

/** A cell of ids of states. */
export const stateCodes = codes.pipe(
  z.array(z.string().regex(/^[A-Z]{3}$/, "a code of three capitals (ISO 3166-1 alpha-3)")),
);

/** A cell with a day, or nothing. */
export const dayOrNull = z
  .union([z.literal(""), z.iso.date("a day of the calendar as YYYY-MM-DD, or nothing")])
  .transform((cell) => (cell === "" ? null : cell));

/** A cell that must not be empty. */
export const filled = z.string().min(1, "some words");

export const confidences = ["high", "medium", "low"] as const;

/** Which days a line speaks for, the later not before the earlier. */
export const periodCells = { from: dayOrNull, until: dayOrNull, confirmed: dayOrNull } as const;

/** A problem of a period whose days run backwards, or null. */
export function reversed({ from, until }: { from: string | null; until: string | null }): string | null {
  return from !== null && until !== null && until <= from ? `from ${from} until ${until}` : null;
}
