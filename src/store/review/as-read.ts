import { Entry } from "../../record/index.ts";

/**
 * An entry as it would have been read: where a person left it as it was shown, its actors are those that were read,
 * whoever people say that these are.
 *
 * @param shown - what the person saw, and `read` what it was read as; null for an entry that is new.
 */
export function asRead(entry: Entry, shown: Entry | null, read: Entry | null): Entry {
  if (shown === null || read === null || shown.kind !== entry.kind) return entry;
  const before = fieldsOf(shown);
  const now = fieldsOf(entry);
  const untouched = [...fieldsOf(read)].filter(
    ([field]) => JSON.stringify(before.get(field)) === JSON.stringify(now.get(field)),
  );
  return Entry.parse({ ...entry, ...Object.fromEntries(untouched) });
}

function fieldsOf(entry: Entry): Map<string, unknown> {
  return new Map(Object.entries(entry));
}
