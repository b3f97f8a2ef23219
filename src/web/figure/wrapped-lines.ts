/**
 * Words in lines of a width at most; a word that is wider stands alone.
 *
 * @example
 * wrappedLines("one two three", 8, (words) => words.length); // ["one two", "three"]
 */
export function wrappedLines(words: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(/\s+/).filter((it) => it !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === "" ? lines : [...lines, line];
}
