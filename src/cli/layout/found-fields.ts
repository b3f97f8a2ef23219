import type { Encoding, FactTeller, Origin, Report, Told } from "../../record/index.ts";
import { printable } from "../../util/printable.ts";

const tellers: Readonly<Record<FactTeller, string>> = {
  "json-ld": "as its page's JSON-LD says",
  meta: "as its page's meta tags say",
  page: "as its page says",
  feed: "as the feed says",
  document: "as its properties say",
  mail: "as the mail's head says",
  field: "as its row says",
  header: "as the server says",
};

const encodingTellers: Readonly<Record<Encoding["by"], string>> = {
  bom: "by its byte order mark",
  header: "as the server or mail says",
  meta: "as it says itself",
  "valid-utf-8": "as its bytes are valid",
  detected: "by statistics of its bytes",
  format: "as its format has it",
};

/**
 * What was found beside a report's text, with what told it: its outlet and authors where the text names none, when it was
 * last changed, and its encoding where that is not simply UTF-8.
 */
export function foundFields({ outlet, authors }: Report, origin: Origin | null): (readonly [string, string | null])[] {
  if (origin === null) return [];
  const { facts, encoding } = origin;
  const isPlain = encoding === null || (encoding.name === "utf-8" && encoding.note === null);
  return [
    ...(authors.length > 0 ? [] : facts.authors.map((author) => ["by", toldWords(author)] as const)),
    ["outlet", outlet === null ? toldWords(facts.outlet) : null],
    ["changed", toldWords(facts.modified)],
    ["encoding", isPlain ? null : encodingWords(encoding)],
  ];
}

function toldWords(told: Told | null): string | null {
  return told === null ? null : `${printable(told.value)}, ${tellers[told.by]}`;
}

function encodingWords({ name, by, note }: Encoding): string {
  return printable([`${name}, ${encodingTellers[by]}`, ...(note === null ? [] : [note])].join("; "));
}
