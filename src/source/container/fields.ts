import type { Facts, Told } from "../../record/index.ts";
import { withoutEntities } from "../html/parse-page.ts";
import { writtenMoment } from "../written-moment.ts";
import { type FieldMapping, type Meaning, usualNames } from "./field-mapping.ts";

/** A row of a table, as a report. */
export interface Row {
  /** Null where the row has no text. */
  readonly text: string | null;
  readonly id: string | null;
  readonly url: string | null;
  readonly facts: Partial<Facts>;
}

/** What the fields of a row tell. */
export function rowOf(fields: ReadonlyMap<string, unknown>, mapping: FieldMapping): Row {
  const values = new Map([...fields].map(([name, value]) => [name.trim().toLowerCase(), value]));
  const value = (meaning: Meaning): unknown => {
    const named = mapping[meaning];
    // Where the row has the named field, the usual names may mean something else, also where that field is empty.
    if (named !== undefined && values.has(named.toLowerCase()))
      return fields.get(named) ?? values.get(named.toLowerCase());
    return usualNames[meaning].map((name) => values.get(name)).find((it) => wordsIn(it).length > 0);
  };
  const told = (value: string | null | undefined): Told | null => (value ? { value, by: "field" } : null);
  const first = (meaning: Meaning) => wordsIn(value(meaning))[0];
  const url = first("url");
  const text = value("text");
  return {
    text: typeof text === "string" && text.trim() !== "" ? text : null,
    id: first("id") ?? null,
    url: url !== undefined && /^https?:\/\//i.test(url) ? url : null,
    facts: {
      title: told(first("title") === undefined ? null : withoutEntities(first("title") ?? "")),
      authors: wordsIn(value("author")).flatMap((name) => told(name) ?? []),
      outlet: told(first("outlet")),
      published: told(writtenMoment(first("published") ?? "")),
      modified: told(writtenMoment(first("modified") ?? "")),
      url: told(url),
    },
  };
}

function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value === "number") return [String(value)];
  return typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
}
