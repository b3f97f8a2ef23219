import { z } from "zod";
import { Span } from "../../record/index.ts";

const Spans = z.union([z.array(Span), Span.transform((span) => [span])]);

/** The spans that a field consists of; null for a field of another sort. No span at all is an empty list. */
export function spansIn(field: unknown): readonly Span[] | null {
  const parsed = Spans.safeParse(field);
  return parsed.success ? parsed.data : null;
}
