import { Entry } from "../../record/index.ts";
import { OnrecordError } from "../../util/problem.ts";
import { refusalOf } from "../../util/refusal.ts";
import { actorsOf } from "../identity/entry-actors.ts";
import { entrySpans } from "./entry-spans.ts";

/** What an entry that a person wrote is checked against. */
export interface Ground {
  /** The report's text in the version that was looked at. */
  readonly text: string;
  /** Whether the store knows an actor of this id. */
  readonly knows: (actor: string) => boolean;
}

/**
 * An entry that a person wrote, its fields in the vocabulary's order.
 *
 * @throws {OnrecordError} `usage` where it breaks the vocabulary, where the words of a span are not the text's own
 * between its offsets, or where it refers to an actor that is not on record; the field is named.
 */
export function checkedEntry(written: Entry, { text, knows }: Ground): Entry {
  const parsed = Entry.safeParse(written);
  if (!parsed.success) {
    const refusal = refusalOf(Entry, written);
    throw refused(
      `The entry breaks the vocabulary at ${refusal?.path || "its top"}.`,
      refusal?.received ?? "an entry",
      refusal?.allowed ?? "an entry as docs/record.md describes it",
    );
  }
  for (const { path, span } of entrySpans(parsed.data)) {
    const own = text.slice(span.start, span.end);
    if (span.end > span.start && own === span.text) continue;
    throw refused(
      `The words of ${path} are not the report's own between its offsets.`,
      `${JSON.stringify(span.text)} at ${span.start} to ${span.end}`,
      span.end > span.start ? `what stands there: ${JSON.stringify(own)}` : "an end after the start",
    );
  }
  for (const actor of actorsOf(parsed.data)) {
    if (knows(actor)) continue;
    throw refused("The entry refers to an actor that is not on record.", actor, "the id of an actor, or `author`");
  }
  return parsed.data;
}

function refused(message: string, received: string, allowed: string): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message,
    received,
    allowed,
    advice: "Take spans from the report's text by their offsets, in UTF-16 code units, and actors from its record.",
  });
}
