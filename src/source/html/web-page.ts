import { type Facts, noFacts } from "../../record/index.ts";
import type { Arrival } from "../arrival.ts";
import { decode } from "../decode.ts";
import type { Extract } from "../format/extract.ts";
import { nameOf } from "../name-of.ts";
import { refused } from "../refused.ts";
import { articleText } from "./article-text.ts";
import { declaredCharset } from "./declared-charset.ts";
import { jsonLdFacts } from "./json-ld.ts";
import { metaFacts, shownHeading } from "./meta-facts.ts";
import { parsePage } from "./parse-page.ts";

/** A web page: its headline, a blank line, and the article that it shows; what else it tells of itself as facts. */
export function webPage(bytes: Buffer, { source, charset }: Arrival): Extract {
  const { text: html, encoding } = decode(bytes, source, { header: charset, meta: declaredCharset(bytes) });
  try {
    const page = parsePage(html);
    const facts = pageFacts(jsonLdFacts(page), metaFacts(page), shownHeading(page));
    const article = articleText(parsePage(html));
    if (!/[\p{L}\p{N}]/u.test(article)) throw withoutText(source);
    return { text: withHeadline(facts.title?.value ?? null, article), encoding, facts };
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(source);
    throw error;
  }
}

function pageFacts(jsonLd: Partial<Facts>, meta: Partial<Facts>, heading: string | null): Facts {
  const title = jsonLd.title ?? meta.title ?? null;
  return {
    ...noFacts,
    // The heading is what readers see; the others may be cut short or dressed up for search engines.
    title: heading !== null && (title === null || alike(heading, title.value)) ? { value: heading, by: "page" } : title,
    authors: jsonLd.authors?.length ? jsonLd.authors : (meta.authors ?? []),
    outlet: jsonLd.outlet ?? meta.outlet ?? null,
    published: jsonLd.published ?? meta.published ?? null,
    modified: jsonLd.modified ?? meta.modified ?? null,
    url: meta.url ?? jsonLd.url ?? null,
  };
}

/** The text with its headline at its top, once. */
function withHeadline(title: string | null, article: string): string {
  if (title === null) return `${article}\n`;
  const blocks = article.split("\n\n");
  // A picture may stand above the headline.
  const first = blocks.findIndex((block) => !block.startsWith("[Image: "));
  const rest = plain(blocks[first] ?? "") === plain(title) ? blocks.toSpliced(first, 1) : blocks;
  return `${[title, ...rest].join("\n\n")}\n`;
}

/** Whether two headlines share their beginning or most of their words. */
function alike(one: string, other: string): boolean {
  const [a, b] = [plain(one).split(" "), plain(other).split(" ")];
  const shared = a.filter((word) => b.includes(word)).length;
  return shared >= Math.min(a.length, b.length) * 0.5;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function withoutText(source: string) {
  return refused(source, {
    message: `${nameOf(source)} is a page that shows no text.`,
    received: "a page without an article",
    allowed: "a page whose text stands in its HTML; scripts are not run",
    advice: "Save the page from a browser as text or PDF, then read that.",
  });
}

function tooDeep(source: string) {
  return refused(source, {
    message: `${nameOf(source)} is a page whose elements are nested too deeply.`,
    allowed: "a page of some hundred levels",
    advice: "Save the page from a browser as text, then read that.",
  });
}
