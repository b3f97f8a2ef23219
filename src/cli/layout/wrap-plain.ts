/** Latin letters, figures, marks, arrows and the brackets of passages, all one column wide; no colours, one space between words. */
const plain = /^(?:[!-~\u00a1-\u00ac\u00ae-\u017f‐-‧→⟦⟧]+(?:[ \u00a0\u202f](?!$)|$))+$/;

/**
 * The lines of a plain text, or null where it is not plain or one of its words is wider than a line: `wrap-ansi` does as
 * much for any text, but measures every character of it.
 *
 * @example
 * wrapPlain("Talks failed, the envoy said.", 20); // ["Talks failed, the", "envoy said."]
 */
export function wrapPlain(text: string, columns: number): string[] | null {
  if (!plain.test(text)) return null;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (word.length > columns) return null;
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
