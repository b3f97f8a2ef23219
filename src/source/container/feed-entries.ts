import { parseFeed } from "feedsmith";
import { z } from "zod";
import type { Facts, Told } from "../../record/index.ts";
import { decode } from "../decode.ts";
import { declaredCharset } from "../html/declared-charset.ts";
import { withoutEntities } from "../html/parse-page.ts";
import { nameOf } from "../name-of.ts";
import { refused } from "../refused.ts";
import { writtenMoment } from "../written-moment.ts";

/** An entry of a feed. */
export interface FeedEntry {
  /** Its own name for itself, its address or its number in the feed. */
  readonly id: string;
  readonly link: string | null;
  /** The whole text as HTML, where the feed has it; null where it has a summary at most. */
  readonly html: string | null;
  readonly facts: Partial<Facts>;
}

const word = z
  .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
  .optional()
  .catch(undefined);
const list = <T extends z.ZodType>(item: T) => z.array(item).optional().catch(undefined);

/** What is used of an entry, whatever the sort of its feed. */
const Item = z.object({
  id: word,
  guid: word,
  title: word,
  link: word,
  url: word,
  external_url: word,
  links: list(z.object({ href: z.string(), rel: z.string().optional() })),
  content: z
    .union([z.object({ encoded: z.string() }).transform(({ encoded }) => encoded), word])
    .optional()
    .catch(undefined),
  content_html: word,
  content_text: word,
  description: word,
  summary: word,
  pubDate: word,
  published: word,
  updated: word,
  date_published: word,
  date_modified: word,
  dc: z
    .object({ creators: list(z.string()), dates: list(z.string()) })
    .optional()
    .catch(undefined),
  authors: list(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)])),
});

const Feed = z.object({ title: word, items: list(Item), entries: list(Item) });

/**
 * The entries of a feed: RSS, RDF, Atom or JSON Feed.
 *
 * @throws {OnrecordError} `input-refused` where it is no feed.
 */
export function feedEntries(bytes: Buffer, source: string, charset: string | null): FeedEntry[] {
  const { text } = decode(bytes, source, { header: charset, meta: declaredCharset(bytes) });
  const feed = Feed.safeParse(parsedFeed(text));
  if (!feed.success) {
    throw refused(source, {
      message: `${nameOf(source)} is no feed that can be read.`,
      received: text.trimStart().slice(0, 60),
      allowed: "RSS, Atom or JSON Feed",
      advice: "Open the address in a browser and see what it gives.",
    });
  }
  const outlet = told(feed.data.title);
  const items = feed.data.items ?? feed.data.entries ?? [];
  return items.map((item, at) => {
    const link = item.link ?? item.url ?? linkOf(item.links) ?? item.external_url ?? null;
    const moment = [item.pubDate, item.published, item.date_published, ...(item.dc?.dates ?? []), item.updated];
    return {
      id: item.guid ?? item.id ?? link ?? String(at + 1),
      link: link !== null && /^https?:\/\//i.test(link) && URL.canParse(link) ? link : null,
      html: wholeText(item),
      facts: {
        title: told(item.title),
        authors: (item.authors ?? item.dc?.creators ?? []).flatMap((name) => told(name) ?? []),
        outlet,
        published: told(moment.map((it) => writtenMoment(it ?? "")).find((it) => it !== null)),
        modified: told(writtenMoment(item.updated ?? item.date_modified ?? "")),
        url: told(link),
      },
    };
  });
}

/** What a feed gives as content; a description counts where it is as long as a report. */
function wholeText(item: z.infer<typeof Item>): string | null {
  const content = item.content ?? item.content_html;
  if (content !== undefined) return content;
  if (item.content_text !== undefined) return asHtml(item.content_text);
  const summary = item.description ?? item.summary ?? "";
  return summary.length > 1000 ? summary : null;
}

function asHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((part) => `<p>${part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`)
    .join("\n");
}

function linkOf(
  links: readonly { readonly href: string; readonly rel?: string | undefined }[] | undefined,
): string | undefined {
  return (links?.find(({ rel }) => rel === undefined || rel === "alternate") ?? links?.[0])?.href;
}

function told(value: string | null | undefined): Told | null {
  const words = withoutEntities(value ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return words === "" ? null : { value: words, by: "feed" };
}

function parsedFeed(text: string): unknown {
  try {
    return parseFeed(text).feed;
  } catch {
    return null;
  }
}
