import type { Facts, FactTeller, Told } from "../../record/index.ts";
import { writtenMoment } from "../written-moment.ts";
import { type PageDocument, wordsOf } from "./dom.ts";

/** Meta tags that tell a fact, the surest first; of Open Graph, Dublin Core, Parse.ly, Google Scholar and publishers' own. */
const tags = {
  title: ["og:title", "dc.title", "parsely-title", "citation_title", "twitter:title"],
  authors: ["author", "article:author", "og:article:author", "parsely-author", "dc.creator", "citation_author", "byl"],
  outlet: ["og:site_name", "dc.publisher", "application-name", "publisher", "citation_journal_title"],
  published: [
    ...["article:published_time", "og:article:published_time", "og:published_time", "datepublished"],
    ...["parsely-pub-date", "dc.date.issued", "dc.date", "dcterms.created", "pubdate", "publishdate", "publish-date"],
    ...["sailthru.date", "citation_publication_date", "date"],
  ],
  modified: [
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
  ],
  url: ["og:url"],
} as const;

/** What a page tells in its meta tags, and shows of itself in a heading or a `time` element. */
export function metaFacts(page: PageDocument): Partial<Facts> {
  const contents = contentsOf(page);
  const all = (names: readonly string[]) => names.flatMap((name) => contents.get(name) ?? []);
  const moment = (names: readonly string[]) =>
    all(names)
      .map(writtenMoment)
      .find((it) => it !== null);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "";
  const address = [canonical, ...all(tags.url)].find((text) => /^https?:\/\//i.test(text));
  return {
    title: told(all(tags.title)[0], "meta"),
    authors: authorsIn(all(tags.authors)).map((value) => ({ value, by: "meta" })),
    outlet: told(all(tags.outlet)[0], "meta"),
    published: told(moment(tags.published), "meta") ?? told(shownMoment(page), "page"),
    modified: told(moment(tags.modified), "meta"),
    url: told(address, "meta"),
  };
}

/** The one heading of the first order that a page has. */
export function shownHeading(page: PageDocument): string | null {
  const headings = Array.from(page.querySelectorAll("h1"))
    .map(wordsOf)
    .filter((words) => words !== "");
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function contentsOf(page: PageDocument): Map<string, string[]> {
  const contents = new Map<string, string[]>();
  for (const tag of Array.from(page.querySelectorAll("meta"))) {
    const name = (
      tag.getAttribute("property") ??
      tag.getAttribute("name") ??
      tag.getAttribute("itemprop")
    )?.toLowerCase();
    const content = tag.getAttribute("content")?.replace(/\s+/g, " ").trim();
    if (name && content) contents.set(name, [...(contents.get(name) ?? []), content]);
  }
  return contents;
}

/** Names without "By" and without addresses, each once. */
function authorsIn(contents: readonly string[]): string[] {
  const names = contents
    .filter((content) => !/^https?:|^@/i.test(content))
    .flatMap((content) => content.replace(/^by\s+/i, "").split(/\s*(?:,|;|\band\b|&)\s*/))
    .filter((name) => name !== "");
  return [...new Set(names)];
}

function shownMoment(page: PageDocument): string | undefined {
  const times = [
    ...Array.from(page.querySelectorAll('time[itemprop="datePublished"], time[pubdate], article header time')),
    ...Array.from(page.querySelectorAll("article time")),
  ];
  return times.map((time) => writtenMoment(time.getAttribute("datetime") ?? "")).find((it) => it !== null) ?? undefined;
}

function told(value: string | undefined, by: FactTeller): Told | null {
  return value === undefined || value === "" ? null : { value, by };
}
