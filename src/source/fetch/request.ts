import type { IncomingMessage, RequestOptions } from "node:http";
import { isIP } from "node:net";
import { isPublicAddress, PrivateAddressError, publicLookup } from "./allowed-address.ts";
import { unfetched } from "./fetch-problem.ts";

/** Limits of one request; times in milliseconds. */
export interface RequestLimits {
  /** Until the server begins to answer. */
  readonly answerTimeout: number;
  /** Until the whole answer is there. */
  readonly totalTimeout: number;
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal | undefined;
}

const agent = "onrecord (reads news reports; keeps to robots.txt)";

/**
 * Sends one GET request and gives the answer as soon as its head is there; redirects are not followed.
 *
 * @throws {OnrecordError} `input-refused` for an address that may not be asked, `input-unreadable` where none answers.
 */
export async function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: RequestLimits,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  // Names are checked when they are looked up; what is an address already is not looked up.
  if (!limits.allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw notPublic(url, host);
  const { get } = url.protocol === "https:" ? await import("node:https") : await import("node:http");
  const options: RequestOptions = {
    headers: {
      "user-agent": agent,
      accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
      ...headers,
    },
    agent: false,
    ...(limits.allowPrivate ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    // A body that ends with its connection looks whole when only the request is destroyed: the answer itself must fail.
    const stop = (error: Error) => (answering ?? asked).destroy(error);
    const aborted = () => stop(new DOMException("aborted", "AbortError"));
    let answering: IncomingMessage | null = null;
    const asked = get(url, options, (answer) => {
      clearTimeout(patience);
      answering = answer;
      resolve(answer);
    });
    if (limits.signal?.aborted) aborted();
    limits.signal?.addEventListener("abort", aborted);
    const patience = setTimeout(() => asked.destroy(new Error("no answer in time")), limits.answerTimeout);
    // A timer of its own: Node.js 20 may collect the timeout inside AbortSignal.any, which then never comes.
    const whole = setTimeout(() => stop(new DOMException("too slow", "TimeoutError")), limits.totalTimeout);
    asked.on("close", () => {
      clearTimeout(whole);
      limits.signal?.removeEventListener("abort", aborted);
    });
    asked.on("error", (error) => {
      clearTimeout(patience);
      reject(limits.signal?.aborted ? limits.signal.reason : noAnswer(url, error));
    });
  });
}

function notPublic(url: URL, address: string) {
  return unfetched(url.href, "the address is private, and such are not asked.", address, {
    code: "input-refused",
    allowed: "addresses of the public internet",
    advice: "If it is yours and you trust it, add --allow-private.",
  });
}

function noAnswer(url: URL, error: Error) {
  if (error instanceof PrivateAddressError) return notPublic(url, error.message);
  const code = "code" in error ? String(error.code) : "";
  const late = error.name === "TimeoutError" || error.name === "AbortError" || error.message === "no answer in time";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return unfetched(url.href, "there is no such server, or no network.", code, {
      code: "input-missing",
      advice: "Check the spelling and the connection.",
    });
  }
  return unfetched(
    url.href,
    late ? "the server did not answer in time." : "the server could not be reached.",
    code || error.message,
    {
      advice: "Try again later.",
    },
  );
}
