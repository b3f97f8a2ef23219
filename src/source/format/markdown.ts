import { marked } from "marked";
import { parse } from "yaml";
import { type Facts, noFacts, type Told } from "../../record/index.ts";
import type { Arrival } from "../arrival.ts";
import { decode } from "../decode.ts";
import { blockText } from "../html/block-text.ts";
import { wordsOf } from "../html/dom.ts";
import { parsePage } from "../html/parse-page.ts";
import { writtenMoment } from "../written-moment.ts";
import type { Extract } from "./extract.ts";

/** Markdown: its text without the signs of its layout; the facts of its front matter (YAML). */
export function markdown(bytes: Buffer, { source, charset }: Arrival): Extract {
  const { text, encoding } = decode(bytes, source, { header: charset });
  const [whole, front] = /^---\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)(?:\r?\n|$)/.exec(text) ?? ["", ""];
  const page = parsePage(marked.parse(text.slice(whole.length), { async: false, gfm: true }));
  const heading = wordsOf(page.querySelector("h1"));
  const facts = frontMatter(front ?? "");
  const title: Told | null = heading === "" ? facts.title : { value: heading, by: "page" };
  const body = blockText(page.body);
  const shown = title === null || body.startsWith(title.value) ? body : `${title.value}\n\n${body}`;
  return { text: `${shown}\n`, encoding, facts: { ...facts, title } };
}

function frontMatter(yaml: string): Facts {
  const fields = fieldsOf(yaml);
  const text = (...names: string[]) => {
    const value = names.map((name) => fields.get(name)).find((it) => it !== undefined && it !== null);
    if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, "");
    return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  };
  const told = (value: string | null): Told | null => (value ? { value, by: "document" } : null);
  const authors = fields.get("authors") ?? fields.get("author");
  return {
    ...noFacts,
    title: told(text("title", "headline")),
    authors: (Array.isArray(authors) ? authors : [authors]).flatMap((name) => {
      const author = typeof name === "string" ? told(name.trim()) : null;
      return author === null ? [] : [author];
    }),
    outlet: told(text("outlet", "publisher", "source")),
    published: told(writtenMoment(text("date", "published", "pubdate"))),
    modified: told(writtenMoment(text("modified", "updated", "lastmod"))),
    url: told(text("url", "link", "canonical")),
  };
}

function fieldsOf(yaml: string): Map<string, unknown> {
  try {
    const value: unknown = parse(yaml);
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  } catch {
    return new Map();
  }
}
