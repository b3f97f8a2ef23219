import type { Condition } from "./condition.ts";
import { type Held, marked, replaced, told } from "./held.ts";
import type { Reading } from "./reading.ts";

/** What a condition makes of its own verb and of the verb of the clause that it bears on. */
export function withCondition(
  reading: Reading,
  at: number,
  held: Held,
  conditions: readonly Condition[],
  inScope: (at: number) => boolean,
): Held {
  for (const condition of conditions) {
    const { mark, kind, first, last } = condition;
    if (at >= first && at <= last) {
      const head = reading.head(at);
      if (head >= first && head <= last) continue;
      return kind === "unreal" ? marked(told, "ct-", "unreal condition", mark) : replaced(held, "u", "condition", mark);
    }
    if (kind === "even" || !isBornOn(reading, at, condition, inScope)) continue;
    return kind === "unreal"
      ? marked(held, "ct-", "what would have followed", mark)
      : replaced(held, "u", "what follows on a condition", mark);
  }
  return held;
}

/** Whether a clause is the one that a condition bears on. */
function isBornOn(
  reading: Reading,
  at: number,
  { first, last, fronted }: Condition,
  inScope: (at: number) => boolean,
): boolean {
  const hangs = reading
    .childrenOf(at)
    .some(
      (child) =>
        child >= first && child <= last && /^(?:advcl|ccomp|acl|obl|parataxis|dep)$/u.test(reading.kind(child)),
    );
  if (hangs) return true;
  const head = reading.head(at);
  return (head < 0 || !inScope(head)) && (fronted || at < first);
}
