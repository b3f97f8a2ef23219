import { Entry, type Span } from "../../record/index.ts";

/** A span of an entry, and where in the entry it is. */
export interface PlacedSpan {
  /** Such as `content[0]` or `place.span`. */
  readonly path: string;
  readonly span: Span;
}

/**
 * Every span of an entry, however deep.
 *
 * @example
 * entrySpans(statement).map(({ path }) => path); // ["evidence[0]", "speakerSpan", "cue[0]", "content[0]"]
 */
export function entrySpans(entry: Entry): PlacedSpan[] {
  const found: PlacedSpan[] = [];
  mapped(entry, "", (path, span) => {
    found.push({ path, span });
    return span;
  });
  return found;
}

/** The entry with every span changed; null where one of those that are not reasons becomes null. */
export function withSpans(entry: Entry, change: (span: Span) => Span | null): Entry | null {
  const reasons = entry.reasons.map((reason) => ({
    ...reason,
    words: reason.words.map(change).filter((span) => span !== null),
  }));
  let whole = true;
  const changed = mapped({ ...entry, reasons: [] }, "", (_, span) => {
    const now = change(span);
    if (now === null) whole = false;
    return now ?? span;
  });
  return whole ? { ...Entry.parse(changed), reasons } : null;
}

function mapped(value: unknown, path: string, change: (path: string, span: Span) => Span): unknown {
  if (Array.isArray(value)) return value.map((item, at) => mapped(item, `${path}[${at}]`, change));
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, field]): [string, unknown] => [
    name,
    mapped(field, path === "" ? name : `${path}.${name}`, change),
  ]);
  const span = spanIn(value);
  return Object.fromEntries(span === null ? fields : [...fields, ...Object.entries(change(path, span))]);
}

function spanIn(value: object): Span | null {
  if (!("start" in value && "end" in value && "text" in value)) return null;
  const { start, end, text } = value;
  if (typeof start !== "number" || typeof end !== "number" || typeof text !== "string") return null;
  return { start, end, text };
}
