import { QueueAnswer } from "../../../http/review-answers.ts";
import { go } from "../../address/address.ts";
import { ask } from "../../fetch/ask.ts";
import { outbox } from "../outbox/own-outbox.ts";

/** Where an entry of the queue is reviewed, so that the next of the queue follows it. */
export function queueAddress(report: string, entry: string, kind: string | null): string {
  const query = new URLSearchParams({ review: "on", queue: kind ?? "all" });
  return `/report/${encodeURIComponent(report)}?${query}#${encodeURIComponent(entry)}`;
}

/** What a reviewer has to ask the server for, to know what waits. */
export function queueUrl(by: string, kind: string | null, limit: number): string {
  const query = new URLSearchParams({ limit: String(limit) });
  if (by !== "") query.set("by", by);
  if (kind !== null) query.set("kind", kind);
  return `/api/review/queue?${query}`;
}

/**
 * Goes to the entry that most needs a look, of one kind where asked; to the queue where none waits. Stays where the
 * server does not answer.
 *
 * @param queue - a kind, or `all`.
 */
export async function goToNextInQueue(by: string, queue: string, current: string | null): Promise<void> {
  const kind = queue === "all" ? null : queue;
  await outbox.flush();
  const answer = await ask(queueUrl(by, kind, 2), QueueAnswer, new AbortController().signal).catch(() => null);
  if (answer === null) return;
  const next = answer.items.find(({ entry }) => entry.id !== current);
  go(next === undefined ? "/review" : queueAddress(next.report.id, next.entry.id, kind));
}
