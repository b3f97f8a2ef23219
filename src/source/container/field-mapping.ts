import { OnrecordError } from "../../util/problem.ts";

/** What a field of a row can tell, with the names that such fields have unless a mapping says otherwise. */
export const usualNames = {
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

export type Meaning = keyof typeof usualNames;

/** Names of fields by what they tell; what is left out, or not in a row, is looked for under its usual names. */
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
