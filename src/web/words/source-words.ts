import { visible } from "./visible.ts";

/**
 * The last part of where a report came from.
 *
 * @example
 * sourceWords("/reports/mali.txt"); // "mali.txt"
 */
export function sourceWords(source: string): string {
  if (source === "-") return "standard input";
  return visible(source.split(/[/\\]/).findLast((part) => part !== "") ?? source);
}
