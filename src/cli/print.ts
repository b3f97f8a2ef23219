import { once } from "node:events";

/** Writes a line to standard output and waits where the reader at the other end is slower. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}
