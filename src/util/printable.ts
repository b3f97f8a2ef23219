/**
 * Makes text safe to print: control characters, escape sequences and marks that turn the direction of writing are
 * shown as `�`, so that a report cannot command the terminal; line breaks and tabs become a space, with the blanks around them.
 *
 * @example
 * printable("a\u001b[31mb\nc"); // "a�[31mb c"
 */
export function printable(text: string): string {
  return text
    .replace(/ *[\t\n\r\u2028\u2029][\t\n\r\u2028\u2029 ]*/g, " ")
    .replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
