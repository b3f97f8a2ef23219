import type { Decision, State } from "../../../http/review-answers.ts";
import type { Entry } from "../../../record/index.ts";
import { judged } from "../../../store/review/judged.ts";

/** How an entry stands after the decisions on it, as the store has it too. */
export function standingAfter(found: Entry | null, decisions: readonly Decision[]): Pick<State, "status" | "standing"> {
  const { status, outcome } = judged(
    decisions.map(({ entry, what, by, from, to, undoneAt }, number) => ({
      number,
      entry,
      what,
      by,
      undone: undoneAt !== null,
      was: from ?? found,
      became: to,
      beside: [],
    })),
  );
  return { status, standing: outcome === undefined ? found : outcome };
}
