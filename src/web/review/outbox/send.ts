import type { z } from "zod";
import { ProblemAnswer } from "../../../http/answers.ts";
import { DecidedAnswer, ReviewAnswer, TakenBackAnswer } from "../../../http/review-answers.ts";
import type { Sent } from "./outbox.ts";
import type { Waiting, WaitingTurn } from "./waiting.ts";

/** What the server says to something that waited. */
export type Heard = Pick<DecidedAnswer, "decision" | "overtaken"> & { readonly state: DecidedAnswer["state"] | null };

/** Ids of what was sent without an answer: the server may have done it all the same. */
const unheard = new Set<string>();

/** Milliseconds after which a server that has not answered is taken to be gone. */
const patience = 30_000;

/** Sends a decision, or takes one back, or makes it again. */
export async function send(item: Waiting): Promise<Sent<Heard>> {
  const sent = item.route === "decide" ? await decide(item) : await turn(item);
  if (sent.outcome === "unheard") unheard.add(item.id);
  return sent;
}

function reviewOf(report: string): string {
  return `/api/reports/${encodeURIComponent(report)}/review`;
}

async function decide(item: Extract<Waiting, { route: "decide" }>): Promise<Sent<Heard>> {
  const { id, version, what, by, to, comment, basedOn } = item;
  const entry = what === "add" ? null : item.entry;
  return post(reviewOf(item.report), { id, version, entry, what, by, to, comment, basedOn }, DecidedAnswer);
}

/** Unlike a decision, taking back and making again have no id of their own: whether it was done is looked up first. */
async function turn(item: WaitingTurn): Promise<Sent<Heard>> {
  if (unheard.has(item.id)) {
    const answer = await fetch(reviewOf(item.report)).then(
      (response) => response.json(),
      () => null,
    );
    const known = ReviewAnswer.safeParse(answer);
    if (!known.success) return { outcome: "unheard" };
    for (const state of known.data.states) {
      const decision = state.decisions.find(({ id }) => id === item.decision);
      const isDone = decision !== undefined && (decision.undoneAt !== null) === (item.route === "undo");
      if (isDone) return { outcome: "taken", answer: { state, decision, overtaken: [] } };
    }
  }
  const sent = await post(`/api/review/${item.route}`, { by: item.by, decision: item.decision }, TakenBackAnswer);
  return sent.outcome === "taken" ? { ...sent, answer: { ...sent.answer, overtaken: [] } } : sent;
}

/** A server that is gone, busy or broken is asked again; only one that understood can refuse. */
async function post<A extends z.ZodType>(url: string, body: unknown, shape: A): Promise<Sent<z.infer<A>>> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  const answer: unknown = await response?.json().catch(() => null);
  if (response === null || answer === null || response.status >= 500) return { outcome: "unheard" };
  if (response.ok) return { outcome: "taken", answer: shape.parse(answer) };
  const refusal = ProblemAnswer.safeParse(answer);
  return refusal.success ? { outcome: "refused", problem: refusal.data.problem } : { outcome: "unheard" };
}
