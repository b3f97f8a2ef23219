/**
 * How a message names a source.
 *
 * @example
 * nameOf("-"); // "Standard input"
 * nameOf("/reports/mali.txt"); // "/reports/mali.txt"
 */
export function nameOf(source: string): string {
  return source === "-" ? "Standard input" : source;
}
