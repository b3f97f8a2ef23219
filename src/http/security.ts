import type { MiddlewareHandler } from "hono";
import { OnrecordError } from "../util/problem.ts";

/** Nothing from outside, nothing inline, no text ever taken for a page or a script, and no page around this one. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

/** Sets the headers by which a browser keeps the page to itself. */
export const securityHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set("content-security-policy", contentSecurityPolicy);
  headers.set("x-content-type-options", "nosniff");
  headers.set("referrer-policy", "no-referrer");
  headers.set("cross-origin-opener-policy", "same-origin");
  headers.set("cross-origin-resource-policy", "same-origin");
  headers.set("permissions-policy", "camera=(), geolocation=(), microphone=()");
};

/**
 * Refuses requests under a name that is not this server's, and from pages of others: a name of theirs that leads to
 * this machine (DNS rebinding) reads nothing here.
 *
 * @param hosts - the names it answers to, without port.
 */
export function onlyFor(hosts: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    const origin = context.req.header("origin");
    if (!hosts.has(nameIn(host))) throw refused("Host", host, hosts);
    if (origin !== undefined && origin !== `http://${host}`) throw refused("Origin", origin, hosts);
    await next();
  };
}

/** @example nameIn("127.0.0.1:8470"); // "127.0.0.1" */
function nameIn(host: string): string {
  return host.replace(/:\d+$/, "").toLowerCase();
}

function refused(header: string, received: string, hosts: ReadonlySet<string>): OnrecordError {
  return new OnrecordError({
    code: "usage",
    message: `This server does not answer to this ${header}.`,
    received: received === "" ? "none" : received,
    allowed: [...hosts].join(", "),
    advice: "Open the address that `onrecord serve` printed.",
  });
}
