import robotsParser, { type Robot } from "robots-parser";

/** The name under which robots.txt speaks to us. */
const agent = "onrecord";

/** What a site allows, by its robots.txt (RFC 9309). */
export interface SiteRules {
  allows(url: string): boolean;
  /** Milliseconds it wants between requests; null for none. */
  readonly delay: number | null;
}

/** The package is called itself, which its types do not say. */
const parser: unknown = robotsParser;

function parseRobots(url: string, text: string): Robot {
  if (!isParser(parser)) throw new TypeError("robots-parser is not what it was.");
  return parser(url, text);
}

function isParser(value: unknown): value is (url: string, text: string) => Robot {
  return typeof value === "function";
}

/** The rules in a robots.txt. */
export function siteRules(url: string, text: string): SiteRules {
  const robot: Robot = parseRobots(url, text);
  const delay = robot.getCrawlDelay(agent);
  return {
    allows: (address) => robot.isAllowed(address, agent) !== false,
    delay: delay === undefined || Number.isNaN(delay) ? null : delay * 1000,
  };
}

/** A site without a robots.txt. */
export const allowsAll: SiteRules = { allows: () => true, delay: null };

/** A site that cannot tell: then it is asked for nothing. */
export const allowsNone: SiteRules = { allows: () => false, delay: null };
