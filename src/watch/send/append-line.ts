import { open } from "node:fs/promises";

/** How much of the end of a file is looked at for an alert that stands there already, in bytes. */
const looked = 1_000_000;

/** Adds a line to a file, unless one with this id stands near its end: whoever was stopped after writing writes it once. */
export async function appendLine(path: string, id: string, line: string): Promise<void> {
  const file = await open(path, "a+");
  try {
    const { size } = await file.stat();
    const length = Math.min(size, looked);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    const end = buffer.toString("utf8");
    const whole = end.slice(0, end.lastIndexOf("\n") + 1);
    if (whole.includes(`{"id":"${id}"`)) return;
    // Whoever was stopped in the middle of a line left half of it.
    await file.appendFile(`${whole.length === end.length ? "" : "\n"}${line}\n`);
    await file.datasync();
  } finally {
    await file.close();
  }
}
