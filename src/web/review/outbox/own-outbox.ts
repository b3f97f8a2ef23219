import { useEffect, useSyncExternalStore } from "react";
import { keptHere } from "./kept.ts";
import { Outbox } from "./outbox.ts";
import { type Heard, send } from "./send.ts";
import type { Waiting } from "./waiting.ts";

/** The decisions of this browser on their way to the server. */
export const outbox = new Outbox<Heard>({ kept: keptHere(), send, amend: withItsName, alone: oneTabAtATime });

/** Later decisions on an entry that was added are about it by the name that the server gave it. */
function withItsName(rest: readonly Waiting[], item: Waiting, { decision }: Heard): readonly Waiting[] {
  if (item.route !== "decide" || item.what !== "add") return rest;
  return rest.map((it) => (it.route === "decide" && it.entry === item.entry ? { ...it, entry: decision.entry } : it));
}

let last: Promise<unknown> = Promise.resolve();

function oneTabAtATime<T>(work: () => Promise<T>): Promise<T> {
  // Not to be had over plain HTTP from another machine: there at least this tab is one at a time.
  if ("locks" in navigator) return navigator.locks.request("onrecord-outbox", work);
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}

/** What waits or was refused. */
export function useOutbox(): readonly Waiting[] {
  return useSyncExternalStore(outbox.subscribe, () => outbox.items);
}

const waits = [1000, 2000, 4000, 8000, 15_000] as const;

/** Sends what waits when the page opens, when it is looked at again, and ever less often until it is taken. */
export function useSending(): void {
  useEffect(() => {
    let timer = 0;
    let tries = 0;
    let isTrying = false;
    const isOpen = () => outbox.items.some(({ refused }) => refused === null);
    const later = () => {
      if (timer === 0 && isOpen()) timer = window.setTimeout(attempt, waits[Math.min(tries, waits.length - 1)]);
    };
    const attempt = async () => {
      if (isTrying) return;
      window.clearTimeout(timer);
      timer = 0;
      isTrying = true;
      await outbox.flush();
      isTrying = false;
      tries = isOpen() ? tries + 1 : 0;
      later();
    };
    const again = () => {
      tries = 0;
      void attempt();
    };
    const added = outbox.subscribe(() => {
      if (outbox.isUnheard && !isTrying) later();
    });
    const other = () => outbox.reread();
    window.addEventListener("online", again);
    window.addEventListener("focus", again);
    window.addEventListener("storage", other);
    again();
    return () => {
      added();
      window.clearTimeout(timer);
      window.removeEventListener("online", again);
      window.removeEventListener("focus", again);
      window.removeEventListener("storage", other);
    };
  }, []);
}
