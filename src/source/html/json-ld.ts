import type { Facts, Told } from "../../record/index.ts";
import { writtenMoment } from "../written-moment.ts";
import type { PageDocument } from "./dom.ts";
import { withoutEntities } from "./parse-page.ts";

type Fields = Readonly<Record<string, unknown>>;

const article = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;

/** What a page tells in JSON-LD about the article it shows; nothing where none of it is about an article. */
export function jsonLdFacts(page: PageDocument): Partial<Facts> {
  const nodes = Array.from(page.querySelectorAll('script[type="application/ld+json"]')).flatMap(({ textContent }) =>
    nodesOf(parsed(textContent ?? "")),
  );
  const about = nodes.find((node) => texts(node["@type"]).some((type) => article.test(type)));
  if (about === undefined) return {};
  const told = (value: string | undefined): Told | null => (value ? { value, by: "json-ld" } : null);
  const moment = (value: unknown) =>
    told(
      texts(value)
        .map(writtenMoment)
        .find((it) => it !== null) ?? undefined,
    );
  return {
    title: told(names(about["headline"] ?? about["name"], nodes)[0]),
    authors: names(about["author"] ?? about["creator"], nodes).map((value) => ({ value, by: "json-ld" })),
    outlet: told(names(about["publisher"] ?? about["sourceOrganization"], nodes)[0]),
    published: moment(about["datePublished"] ?? about["dateCreated"]),
    modified: moment(about["dateModified"]),
    url: told([...addresses(about["url"]), ...addresses(about["mainEntityOfPage"])][0]),
  };
}

/** Every object in some JSON-LD, those of a graph and lists too. */
function nodesOf(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isFields(value)) return [];
  return [value, ...nodesOf(value["@graph"])];
}

/** Names of people or bodies, given as texts, as objects, or by the `@id` of an object elsewhere. */
function names(value: unknown, nodes: readonly Fields[]): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => names(item, nodes));
  if (typeof value === "string") return clean(value);
  if (!isFields(value)) return [];
  const named =
    value["name"] ?? nodes.find((node) => node["@id"] === value["@id"] && node["name"] !== undefined)?.["name"];
  return texts(named).flatMap(clean);
}

function addresses(value: unknown): string[] {
  const found = isFields(value) ? texts(value["@id"] ?? value["url"]) : texts(value);
  return found.filter((text) => /^https?:\/\//i.test(text));
}

function clean(text: string): string[] {
  const words = withoutEntities(text).replace(/\s+/g, " ").trim();
  return words === "" || /^https?:/i.test(words) ? [] : [words];
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === "string");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Pages break lines inside strings, and put comments around the whole. */
function parsed(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/\s*)?<!(?:--|\[CDATA\[)/, "").replace(/(?:\/\/\s*)?(?:-->|\]\]>)\s*$/, "");
  try {
    return JSON.parse(bare.replace(/\p{Cc}+/gu, " "));
  } catch {
    return null;
  }
}
