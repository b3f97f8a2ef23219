/**
 * Writes a line to standard output and waits where the reader at the other end is slower; where there is none any more,
 * whoever listens for the output's end is told.
 */
export const print = (text: string): Promise<void> => printPart(`${text}\n`);

/** The same without an end of line. */
export function printPart(text: string): Promise<void> {
  return new Promise((resolve) => {
    const isThrough = process.stdout.write(text, () => resolve());
    if (isThrough) resolve();
  });
}
