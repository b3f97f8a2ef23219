import type { Origin } from "../../record/index.ts";
import { OnrecordError } from "../../util/problem.ts";
import { mediaTypeOf } from "../media-type.ts";
import { bodyOf } from "./body.ts";
import { unfetched } from "./fetch-problem.ts";
import { Politeness } from "./politeness.ts";
import { type RequestLimits, request } from "./request.ts";
import { allowsAll, allowsNone, type SiteRules, siteRules } from "./robots.ts";

/** How addresses are fetched; times in milliseconds. */
export interface FetchOptions {
  /** Least time from one request to a host to the next; default 1000. */
  readonly pause?: number | undefined;
  /** Whether private addresses may be asked; default false. */
  readonly allowPrivate?: boolean | undefined;
  /** Until a server begins to answer; default 20,000. */
  readonly answerTimeout?: number | undefined;
  /** Until the whole answer is there; default 60,000. */
  readonly totalTimeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What the server said of an address when it was last fetched; null where it never was. */
  readonly lastFetch?:
    | ((url: string) => Promise<{ readonly etag: string | null; readonly lastModified: string | null } | null>)
    | undefined;
}

/** What an address gave. */
export interface Fetched {
  readonly fetched: NonNullable<Origin["fetched"]>;
  readonly mediaType: string | null;
  readonly charset: string | null;
  /** Null where the server says that nothing changed. */
  readonly body: Buffer | null;
}

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);
const robotsBytes = 512_000;

/** Fetches addresses one at a time, politely: robots.txt is kept to, and hosts are left in peace between requests. */
export class Fetcher {
  private readonly rules = new Map<string, Promise<SiteRules>>();
  private readonly politeness: Politeness;
  private readonly limits: RequestLimits;

  constructor(private readonly options: FetchOptions = {}) {
    this.politeness = new Politeness(options.pause ?? 1000);
    this.limits = {
      answerTimeout: options.answerTimeout ?? 20_000,
      totalTimeout: options.totalTimeout ?? 60_000,
      allowPrivate: options.allowPrivate ?? false,
      signal: options.signal,
    };
  }

  /**
   * Fetches an address, through at most five redirects; each place on the way is checked as the first one is.
   *
   * @throws {OnrecordError} `input-missing`, `input-unreadable` or `input-refused`, by what went wrong.
   */
  async fetch(address: string, maxBytes: number): Promise<Fetched> {
    const last = await this.options.lastFetch?.(address);
    const headers = {
      "accept-encoding": "gzip, deflate, br",
      ...(last?.etag ? { "if-none-match": last.etag } : {}),
      ...(last?.lastModified ? { "if-modified-since": last.lastModified } : {}),
    };
    let url = new URL(address);
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const rules = await this.rulesOf(url);
      if (!rules.allows(url.href)) throw forbidden(url.href);
      await this.politeness.turn(url.host, rules.delay, this.options.signal);
      const answer = await request(url, headers, this.limits);
      const status = answer.statusCode ?? 0;
      const { etag, location } = answer.headers;
      if (redirects.has(status) && location !== undefined) {
        answer.destroy();
        url = redirected(url, location);
        continue;
      }
      const fetched = {
        url: url.href,
        at: new Date().toISOString(),
        etag: etag ?? null,
        lastModified: answer.headers["last-modified"] ?? null,
      };
      if (status === 304) {
        answer.destroy();
        return { fetched, mediaType: null, charset: null, body: null };
      }
      if (status !== 200) {
        answer.destroy();
        throw refusedBy(url.href, status);
      }
      const idleTimeout = this.limits.answerTimeout;
      const body = await bodyOf(answer, url.href, { maxBytes, idleTimeout });
      return { fetched, ...mediaTypeOf(answer.headers["content-type"] ?? null), body };
    }
    throw unfetched(address, `it leads through more than ${mostRedirects} redirects.`, url.href, {
      advice: "Open it in a browser and give the address where it ends.",
    });
  }

  private rulesOf(url: URL): Promise<SiteRules> {
    const known = this.rules.get(url.origin);
    if (known !== undefined) return known;
    const asked = this.askRules(new URL("/robots.txt", url));
    this.rules.set(url.origin, asked);
    return asked;
  }

  /** As RFC 9309 says: where there is none all is allowed, where the server fails nothing is. */
  private async askRules(url: URL, hops = 0): Promise<SiteRules> {
    const answer = await request(url, {}, this.limits);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (redirects.has(status) && location !== undefined && hops < mostRedirects) {
      answer.destroy();
      return this.askRules(redirected(url, location), hops + 1);
    }
    if (status !== 200) {
      answer.destroy();
      return status >= 500 || status === 429 ? allowsNone : allowsAll;
    }
    try {
      const body = await bodyOf(answer, url.href, { maxBytes: robotsBytes, idleTimeout: this.limits.answerTimeout });
      return siteRules(url.href, body.toString("utf8"));
    } catch (error) {
      if (error instanceof OnrecordError) return allowsNone;
      throw error;
    }
  }
}

function redirected(from: URL, location: string): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from.href) : null;
  if (url !== null && (url.protocol === "http:" || url.protocol === "https:")) return url;
  throw unfetched(from.href, "it leads to something that is no address of the web.", location, {
    code: "input-refused",
    advice: "Open it in a browser and see where it leads.",
  });
}

function forbidden(url: string): OnrecordError {
  return unfetched(url, "its site asks programs to stay away (robots.txt).", "disallowed", {
    code: "input-refused",
    allowed: "addresses that robots.txt leaves open",
    advice: "Save the page from a browser and read the file.",
  });
}

function refusedBy(url: string, status: number): OnrecordError {
  const gone = status === 404 || status === 410;
  return unfetched(url, gone ? "there is no such page." : `the server answered ${status}.`, String(status), {
    code: gone ? "input-missing" : "input-unreadable",
    advice: status >= 500 || status === 429 ? "Try again later." : "Open it in a browser and see what it shows.",
  });
}
