import { fromJson } from "../store/from-json.ts";
import type { Store } from "../store/store.ts";
import type { Delivery, Outcome } from "../store/watches.ts";
import { OnrecordError } from "../util/problem.ts";
import { Alert } from "./alert.ts";
import { silentOutputs } from "./output.ts";
import { GivenUp } from "./send/given-up.ts";
import { send } from "./send/send.ts";
import { outputOf } from "./stored-watch.ts";

/** How often a delivery is tried before it is given up: over about two days. */
export const mostAttempts = 14;

/** How long a delivery may take before another may take it over, in milliseconds. */
const lease = 120_000;

export interface DeliverOptions {
  /** Shows an alert in the terminal; without it alerts for the terminal wait. */
  readonly show?: ((alert: Alert) => Promise<void>) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What time it is; default: now. */
  readonly now?: () => Date;
}

/** What became of what was due. */
export interface Delivered {
  readonly delivered: number;
  readonly waiting: number;
  readonly failed: number;
}

/**
 * Sends what is due in the outbox, each at least once; what cannot be sent waits, longer each time, and is given up after
 * two days. An output that fails is not tried again in the same round.
 */
export async function deliver(store: Store, options: DeliverOptions = {}): Promise<Delivered> {
  const { show, signal, now = () => new Date() } = options;
  const by = show === undefined ? silentOutputs : (["terminal", ...silentOutputs] as const);
  const resting = new Map<string, string>();
  const counts = { delivered: 0, waiting: 0, failed: 0 };
  const begun = now();
  for (;;) {
    if (signal?.aborted) return counts;
    const until = new Date(now().getTime() + lease).toISOString();
    const due = await store.watches.claim({ by, limit: 1, now: begun.toISOString(), until });
    const [delivery] = due;
    if (delivery === undefined) return counts;
    const place = `${delivery.watch} ${delivery.output.settings}`;
    const why = resting.get(place);
    const outcome = why === undefined ? await tried(store, delivery, options, now) : postponed(delivery, why, now);
    if (outcome.state === "waiting") resting.set(place, outcome.problem);
    await store.watches.settle(delivery.key, outcome);
    counts[outcome.state]++;
  }
}

async function tried(store: Store, delivery: Delivery, { show }: DeliverOptions, now: () => Date): Promise<Outcome> {
  try {
    const alert = fromJson(Alert, delivery.alert.content);
    await send(store, alert, outputOf(delivery.output.settings), show);
    return { state: "delivered" };
  } catch (error) {
    const problem =
      error instanceof OnrecordError
        ? `${error.message} (${error.problem.received})`
        : String(error instanceof Error ? error.message : error);
    if (error instanceof GivenUp || delivery.attempts + 1 >= mostAttempts) return { state: "failed", problem };
    return postponed(delivery, problem, now);
  }
}

function postponed({ attempts }: Delivery, problem: string, now: () => Date): Outcome {
  return { state: "waiting", problem, nextAt: new Date(now().getTime() + backOff(attempts)).toISOString() };
}

/**
 * How long to wait after so many tries before this one, in milliseconds: ten seconds, then four times as long each time,
 * six hours at most.
 *
 * @example
 * backOff(1); // 40000
 */
export function backOff(attempts: number): number {
  return Math.min(10_000 * 4 ** attempts, 6 * 3600 * 1000);
}
