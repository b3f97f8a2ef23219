import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { Arrival } from "../arrival.ts";
import { decode } from "../decode.ts";
import type { Incoming } from "../incoming.ts";
import { readStreamBytes } from "../read-stream-bytes.ts";
import { refused } from "../refused.ts";
import { asideFor } from "../set-aside.ts";
import { rowArrival } from "./row-arrival.ts";
import type { OpeningOptions, Unpacking } from "./unpacking.ts";

/** A JSON file that holds a list is held in memory; bytes. */
const mostInMemory = 200_000_000;

/** The rows of JSON Lines, one after the other as they are taken. */
export const rows: Unpacking = async function* (stream, arrival, options) {
  const lines = createInterface({ input: Readable.from(stream), crlfDelay: Number.POSITIVE_INFINITY });
  let number = 0;
  for await (const line of lines) {
    number++;
    const text = number === 1 ? line.replace(/^\ufeff/, "") : line;
    if (text.trim() !== "") yield rowFrom(parsed(text), number, text, arrival, options);
  }
};

/** The objects of a JSON file: those in its list, or the one that it is. */
export const records: Unpacking = async function* (stream, arrival, options) {
  const { source } = arrival;
  const bytes = await readStreamBytes(stream, { source, maxBytes: mostInMemory });
  const { text } = decode(bytes, source, { header: arrival.charset });
  const whole = parsed(text);
  for (const [at, item] of (Array.isArray(whole) ? whole : [whole]).entries()) {
    yield rowFrom(item, at + 1, text, arrival, options);
  }
};

function rowFrom(
  value: unknown,
  number: number,
  shown: string,
  arrival: Arrival,
  { fields: mapping }: OpeningOptions,
): Arrival | Incoming {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return rowArrival({ number, fields: new Map(Object.entries(value)) }, arrival, "json", mapping);
  }
  const source = `${arrival.source}#${number}`;
  const problem = refused(source, {
    message: `${source} is no JSON object.`,
    received: shown.slice(0, 100),
    allowed: 'an object for each report, such as {"text": "…", "title": "…", "date": "2026-03-04"}',
    advice: "Check what wrote the file; in JSON Lines each object stands on a line of its own.",
  });
  return asideFor(problem, source);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
