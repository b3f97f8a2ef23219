/**
 * Text that cannot turn the page's writing around or hide: control characters and marks of direction are shown as `�`,
 * one for one, so that offsets stay.
 *
 * @example
 * visible("a\u202eb"); // "a\ufffdb"
 */
export function visible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
