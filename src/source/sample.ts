/**
 * At most `length` UTF-16 units of a text: the whole, or as much from its start, its middle and its end.
 *
 * @example
 * sampleOf("abcdefghi", 3); // "a e i"
 */
export function sampleOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const part = Math.floor(length / 3);
  const middle = Math.floor((text.length - part) / 2);
  return [text.slice(0, part), text.slice(middle, middle + part), text.slice(text.length - part)].join(" ");
}
