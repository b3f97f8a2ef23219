/**
 * An id, or the beginning of one, as it was meant: without blanks around it, and in small letters where it is one of ours.
 *
 * @example
 * typedId(" R-0A79FE "); // "r-0a79fe"
 */
export function typedId(typed: string): string {
  const id = typed.trim();
  return /^(?:[rm]-)?[0-9a-f]+$/iu.test(id) ? id.toLowerCase() : id;
}
