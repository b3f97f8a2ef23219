import { endianness } from "node:os";
import { OnrecordError } from "../../util/problem.ts";
import type { ComparedText } from "./compared-text.ts";
import type { Traits } from "./traits.ts";

/**
 * What is kept of a report to compare it with others: for each sentence its words in order, each as one number of which
 * the lowest bits are flags and the others a hash of the stem.
 */
export interface Sketch {
  readonly title: Uint32Array;
  readonly sentences: readonly Uint32Array[];
}

/** The sketch of a report's text. */
export function sketchOf({ title, sentences }: ComparedText): Sketch {
  return { title, sentences: sentences.map(({ codes }) => codes) };
}

/** A sketch with what else tells of its report. */
export interface Described {
  readonly sketch: Sketch;
  /** What its different words weigh together, in thousandths. */
  readonly weight: number;
  readonly traits: Traits;
}

const CREDITED = 1;
const UPDATED = 2;
const DATED = 4;
/** Days are counted from here, so that none on record is below 0. */
const dayZero = -1_000_000;
const headLength = 5;

/**
 * A sketch and traits as bytes: flags, day, outlet, weight, the number of sentences, the length of the title and of each
 * sentence, then their words; whole numbers of 32 bits.
 */
export function describedBytes({ sketch: { title, sentences }, weight, traits }: Described): Uint8Array {
  const { published, credited, updated, outlet } = traits;
  const flags = (credited ? CREDITED : 0) | (updated ? UPDATED : 0) | (published === null ? 0 : DATED);
  const parts = [title, ...sentences];
  const head = [
    flags,
    (published ?? dayZero) - dayZero,
    outlet,
    weight,
    sentences.length,
    ...parts.map(({ length }) => length),
  ];
  const codes = new Uint32Array(head.length + parts.reduce((sum, { length }) => sum + length, 0));
  codes.set(head);
  let at = head.length;
  for (const part of parts) {
    codes.set(part, at);
    at += part.length;
  }
  return littleEndian(codes);
}

/** What bytes of {@link describedBytes} hold. @throws {OnrecordError} `store-unusable` where they hold nothing such. */
export function describedFrom(bytes: Uint8Array): Described {
  const codes = fromLittleEndian(bytes);
  const [flags = 0, day = 0, outlet = 0, weight = 0, count = 0] = codes;
  const lengths = codes.subarray(headLength, headLength + count + 1);
  let at = headLength + count + 1;
  const [title, ...sentences] = Array.from(lengths, (length) => {
    const part = codes.subarray(at, at + length);
    at += length;
    return part;
  });
  if (title === undefined || sentences.length !== count || at !== codes.length) throw damaged(bytes.length);
  const published = (flags & DATED) === 0 ? null : day + dayZero;
  const traits = { published, credited: (flags & CREDITED) !== 0, updated: (flags & UPDATED) !== 0, outlet };
  return { sketch: { title, sentences }, weight, traits };
}

const bigEndian = endianness() === "BE";

function littleEndian(codes: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(codes.buffer, codes.byteOffset, codes.byteLength);
  if (bigEndian) Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).swap32();
  return bytes;
}

function fromLittleEndian(bytes: Uint8Array): Uint32Array {
  if (bytes.length % 4 !== 0) throw damaged(bytes.length);
  if (!bigEndian && bytes.byteOffset % 4 === 0)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const own = Buffer.from(new Uint8Array(bytes).buffer);
  const { buffer, byteOffset, length } = bigEndian ? own.swap32() : own;
  return new Uint32Array(buffer, byteOffset, length / 4);
}

function damaged(length: number): OnrecordError {
  return new OnrecordError({
    code: "store-unusable",
    message: "What the record keeps of a report to find its copies is damaged.",
    received: `${length} bytes`,
    allowed: "bytes as onrecord writes them",
    advice: "Read the report again.",
  });
}
