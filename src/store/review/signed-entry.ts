import type { Entry, Reason } from "../../record/index.ts";
import { entrySpans } from "./entry-spans.ts";
import { changedFields } from "./outcome.ts";

/** Who wrote an entry, and when (ISO 8601, UTC). */
export interface Signature {
  readonly by: string;
  readonly at: string;
}

/**
 * An entry as a person left it: made by them and certain to be right, their name on the reasons of the fields that they
 * changed, all that was known of the others kept. One that they left as it was stays as it was.
 *
 * @param from - the entry as it stood; null for one that is new.
 */
export function signedEntry(id: string, to: Entry, from: Entry | null, { by, at }: Signature): Entry {
  const changed = from === null ? told(to) : changedFields(to, from);
  if (from !== null && changed.length === 0) return { ...from, id };
  const spans = entrySpans({ ...to, reasons: [] });
  const reasonFor = (field: string, maker: string): Reason => {
    const within = spans.filter(
      ({ path }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
    );
    return { field, by: maker, words: within.map(({ span }) => span) };
  };
  const theirs = changed.map((field) => reasonFor(field, by));
  const fields = new Set(changed);
  const kept = (from?.reasons ?? []).filter(({ field }) => !fields.has(rootOf(field)));
  const explained = new Set([...fields, ...kept.map(({ field }) => rootOf(field))]);
  // What had no reason of its own was made with the whole entry, by whoever made that.
  const implied = from === null ? [] : told(from).filter((field) => !explained.has(field));
  const others = from === null ? [] : implied.map((field) => reasonFor(field, from.madeBy.name));
  const madeBy = { kind: "person", name: by, version: at } as const;
  return { ...to, id, confidence: 1, madeBy, reasons: [...kept, ...others, ...theirs] };
}

/** The field that a reason is about, without the part of it: `items` of `items.0.unroca`. */
const rootOf = (field: string) => field.split(/[.[]/, 1)[0] ?? field;

/** The fields in which an entry says anything. */
function told(entry: Entry): string[] {
  const silent = new Set(["id", "kind", "codebook", "confidence", "madeBy", "reasons", "evidence"]);
  return Object.entries(entry)
    .filter(([field, value]) => !silent.has(field) && value !== null && value !== false && !isEmpty(value))
    .map(([field]) => field);
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
