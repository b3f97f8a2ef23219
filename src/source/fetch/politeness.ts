import { setTimeout as sleep } from "node:timers/promises";

/** Longest pause that a server may ask for and get; milliseconds. */
const longestPause = 60_000;

/** Spaces out the requests to each host. */
export class Politeness {
  private readonly next = new Map<string, number>();

  /** @param pause - least milliseconds from one request to a host to the next. */
  constructor(private readonly pause: number) {}

  /** Waits for the host's turn. @param asked - milliseconds that the host asks for; null for none. */
  async turn(host: string, asked: number | null, signal?: AbortSignal): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.next.get(host) ?? 0);
    this.next.set(host, at + Math.max(this.pause, Math.min(asked ?? 0, longestPause)));
    if (at > now) await sleep(at - now, undefined, signal === undefined ? {} : { signal });
  }
}
