import { noFacts } from "../../record/index.ts";
import type { Arrival } from "../arrival.ts";
import { decode } from "../decode.ts";
import { blockText } from "../html/block-text.ts";
import { markCaptions } from "../html/mark-captions.ts";
import { parsePage } from "../html/parse-page.ts";
import type { Extract } from "./extract.ts";

/** The content of a feed's entry, as HTML: its headline, a blank line, and its text. */
export function feedEntry(bytes: Buffer, { source, facts }: Arrival): Extract {
  const { text, encoding } = decode(bytes, source);
  const page = parsePage(text);
  markCaptions(page);
  const body = blockText(page.body);
  const title = facts.title?.value;
  const shown = title === undefined || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return { text: `${shown}\n`, encoding: { ...encoding, by: "format" }, facts: noFacts };
}
