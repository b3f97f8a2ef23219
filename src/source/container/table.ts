import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { decode } from "../decode.ts";
import { readStreamBytes } from "../read-stream-bytes.ts";
import { refused } from "../refused.ts";
import { rowArrival } from "./row-arrival.ts";
import type { Unpacking } from "./unpacking.ts";

/** A table in another encoding than UTF-8 is held in memory; bytes. */
const mostInMemory = 200_000_000;

/** The rows of a table (CSV, or TSV, or with semicolons) whose first line names its fields. */
export const table: Unpacking = async function* (stream, arrival, { fields: mapping }) {
  const { source, charset } = arrival;
  const head = await stream.head(65_536);
  const { encoding } = decode(head.subarray(0, head.lastIndexOf(10) + 1 || head.length), source, { header: charset });
  const utf8 = encoding.name === "utf-8";
  const text = utf8
    ? stream
    : asUtf8(await readStreamBytes(stream, { source, maxBytes: mostInMemory }), source, charset);
  const [first = ""] = head.toString("latin1").split(/\r?\n/, 1);
  const delimiter = ["\t", ";", ","].find((sign) => first.includes(sign)) ?? ",";
  const parser = parse({ bom: true, delimiter, columns: true, relax_column_count: true, skip_empty_lines: true });
  const rows = Readable.from(text).pipe(parser);
  let number = 0;
  try {
    for await (const row of rows) {
      number++;
      yield rowArrival({ number, fields: new Map(Object.entries(row)) }, arrival, "csv", mapping);
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("CSV_")) {
      throw refused(source, {
        message: `${source} breaks off at row ${number + 1}: it is no table that can be read.`,
        received: error.message,
        allowed: "a table (CSV) whose first line names its fields",
        advice: "Check the quotation marks there; a field with line breaks stands in double ones.",
      });
    }
    throw error;
  }
};

async function* asUtf8(bytes: Buffer, source: string, charset: string | null): AsyncGenerator<Uint8Array> {
  yield Buffer.from(decode(bytes, source, { header: charset }).text);
}
