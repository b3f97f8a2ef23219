import type { Facts, Told } from "../../record/index.ts";
import { OnrecordError } from "../../util/problem.ts";
import { withoutEntities } from "../html/parse-page.ts";
import { writtenMoment } from "../written-moment.ts";

/** What a field of a row can tell, with the names that such fields have unless a mapping says otherwise. */
const usualNames = {
  text: ["text", "body", "content", "article", "fulltext", "full_text", "story", "maintext"],
  title: ["title", "headline", "heading"],
  published: [
    "published",
    "date",
    "published_at",
    "publish_date",
    "date_publish",
    "pubdate",
    "datetime",
    "timestamp",
    "day",
  ],
  modified: ["modified", "updated", "date_modify", "updated_at"],
  author: ["author", "authors", "byline", "creator"],
  outlet: ["outlet", "source", "publisher", "publication", "source_domain", "site"],
  url: ["url", "link", "href", "address"],
  id: ["id", "guid", "doc_id", "article_id"],
} as const;

type Meaning = keyof typeof usualNames;

/** Names of fields by what they tell; what is left out is looked for under its usual names. */
export type FieldMapping = Readonly<Partial<Record<Meaning, string>>>;

/**
 * Parses a mapping such as `text=story,published=day`.
 *
 * @throws {OnrecordError} `usage` where it names something that no field can tell.
 *
 * @example
 * fieldMapping("text=story, published=day"); // { text: "story", published: "day" }
 */
export function fieldMapping(words: string): FieldMapping {
  return Object.fromEntries(
    words.split(",").map((pair) => {
      const [meaning = "", field = ""] = pair.split(/=(.*)/s).map((part) => part.trim());
      if (meaning in usualNames && field !== "") return [meaning, field];
      throw new OnrecordError({
        code: "usage",
        message: "The mapping of fields cannot be read.",
        received: pair,
        allowed: `WHAT=FIELD, with commas between; WHAT is one of ${Object.keys(usualNames).join(", ")}`,
        advice: "For example: text=story,title=headline,published=day",
      });
    }),
  );
}

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
    if (named !== undefined) return fields.get(named) ?? values.get(named.toLowerCase());
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
