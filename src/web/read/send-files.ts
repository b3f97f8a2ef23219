import { Reading } from "../../http/reading-answers.ts";
import { Refusal } from "../fetch/ask.ts";
import { sendBytes, sendJson } from "../fetch/send.ts";
import type { NamedFile } from "./dropped-files.ts";

/** The largest file that the server takes. */
const mostBytes = 50_000_000;

/** Most files of one reading. */
const mostFiles = 10_000;

/**
 * Has files read, one sent after the other.
 *
 * @returns the names of those that are too large to be sent.
 * @throws {Refusal} where nothing can be read.
 */
export async function sendFiles(files: readonly NamedFile[], published: string | null): Promise<string[]> {
  const fitting = files.filter(({ file }) => file.size <= mostBytes).slice(0, mostFiles);
  const tooLarge = files.filter(({ file }) => file.size > mostBytes).map(({ name }) => name);
  if (fitting.length === 0) return tooLarge;
  const { id } = await sendJson("/api/readings", { files: fitting.length, published }, Reading);
  for (const { name, file } of fitting) {
    const query = new URLSearchParams({ name: name.slice(-1000) });
    try {
      await sendBytes(`/api/readings/${id}/files?${query}`, file, Reading);
    } catch (error) {
      // The reading was cancelled: nothing more is to be sent.
      if (error instanceof Refusal && error.problem.code === "not-found") break;
      throw error;
    }
  }
  return tooLarge;
}
