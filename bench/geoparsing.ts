import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Range } from "../src/text/index.ts";
import { sha256 } from "../src/util/sha256.ts";
import { shared } from "./shared.ts";

/** A place name of a corpus and where it lies. */
export interface GoldToponym {
  readonly range: Range;
  /** GeoNames id; GeoVirus has none. */
  readonly geonames: number | null;
  /** GeoNames id of its country in TR-News, null for a place of no one country; GeoVirus says nothing of it. */
  readonly country?: number | null;
  /** Title of its Wikipedia page in GeoVirus. */
  readonly page?: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** A report of a corpus with its place names in text order. */
export interface GoldReport {
  readonly id: string;
  readonly text: string;
  /** Alpha-3 code of the country that its site's address ends on; null where it ends on none. */
  readonly outletCountry: string | null;
  readonly toponyms: readonly GoldToponym[];
}

/** Whether a report is of the third, chosen by the hash of its text, that nothing is fitted or tuned on. */
export function isKeptBack({ text }: GoldReport): boolean {
  return Number.parseInt(sha256(text).slice(0, 2), 16) % 3 === 0;
}

const endings: Readonly<Record<string, string>> = {
  uk: "GBR",
  ca: "CAN",
  au: "AUS",
  nz: "NZL",
  ie: "IRL",
  za: "ZAF",
  in: "IND",
  eg: "EGY",
  tw: "TWN",
};

/** TR-News's part for development: toponyms with GeoNames ids; those without one are left out. */
export function trNews(): GoldReport[] {
  return articles("tr-news-dev.xml").map((article, index) => {
    const text = body(article);
    return {
      id: /docid="(\d+)"/.exec(article)?.[1] ?? `${index}`,
      text,
      outletCountry: endings[/\.(\w+)\s*$/.exec(inside(article, "domain"))?.[1] ?? ""] ?? null,
      toponyms: elements(article, "toponym").flatMap((toponym) => {
        const id = /<gaztag geonameid="(\d+)"/.exec(toponym)?.[1];
        const place = { latitude: Number(inside(toponym, "lat")), longitude: Number(inside(toponym, "lon")) };
        const range = nearest(text, inside(toponym, "phrase"), Number(inside(toponym, "start")));
        const country = /<country geonameid="(\d+)"/.exec(toponym)?.[1];
        return id === undefined
          ? []
          : [{ range, geonames: Number(id), country: country === undefined ? null : Number(country), ...place }];
      }),
    };
  });
}

/** GeoVirus: toponyms with the coordinates of their Wikipedia pages. */
export function geoVirus(): GoldReport[] {
  return articles("geovirus.xml").flatMap((article, index) => {
    const text = body(article);
    const toponyms = elements(article, "location").flatMap((location) => {
      if (inside(location, "start") === "") return [];
      const range = nearest(text, inside(location, "name"), Number(inside(location, "start")) - 1);
      const place = { latitude: Number(inside(location, "lat")), longitude: Number(inside(location, "lon")) };
      const page = /\/wiki\/([^<]*)/.exec(location)?.[1] ?? "";
      return [{ range, geonames: null, page: decodeURIComponent(page).replaceAll("_", " "), ...place }];
    });
    return toponyms.length === 0 ? [] : [{ id: `geovirus-${index}`, text, outletCountry: null, toponyms }];
  });
}

function articles(file: string): string[] {
  return elements(readFileSync(join(shared, "corpora/geoparsing", file), "utf8"), "article");
}

function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, "gs"))].map(([element]) => element);
}

function inside(xml: string, name: string): string {
  return unescaped(new RegExp(`<${name}>(.*?)</${name}>`, "s").exec(xml)?.[1] ?? "");
}

function body(article: string): string {
  const text = /<text>(.*?)<\/text>/s.exec(article)?.[1] ?? "";
  const data = /^<!\[CDATA\[(.*)\]\]>$/s.exec(text)?.[1];
  return data ?? unescaped(text);
}

function unescaped(xml: string): string {
  return xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/** Some starts are a few characters off: the words' own occurrence nearest to the start given. */
function nearest(text: string, words: string, start: number): Range {
  let best = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  if (best < 0) throw new Error(`The text has no ${JSON.stringify(words)}.`);
  return { start: best, end: best + words.length };
}
