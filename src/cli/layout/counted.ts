/**
 * A number with what it counts.
 *
 * @example
 * counted(2, "entry", "entries"); // "2 entries"
 */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count === 0 ? "no" : count} ${count === 1 ? one : several}`;
}
