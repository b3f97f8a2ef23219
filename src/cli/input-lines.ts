import { createInterface } from "node:readline";

/**
 * The lines of standard input that are not blank, each with its number from 1. Somebody at a terminal is told what to type:
 * nothing else shows that the command waits.
 *
 * @param what - what a line is, such as "a phrase".
 */
export async function* inputLines(what: string): AsyncGenerator<{ readonly text: string; readonly number: number }> {
  const { stdin, stderr } = process;
  if (stdin.isTTY === true) stderr.write(`Type ${what} and press Enter; Ctrl-D on an empty line ends.\n`);
  let number = 0;
  for await (const line of createInterface({ input: stdin })) {
    number += 1;
    const text = line.trim();
    if (text !== "") yield { text, number };
  }
}
