import type { Condition } from "./condition.ts";
import { type Held, marked, replaced, told } from "./held.ts";
import type { Reading, Run } from "./reading.ts";

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
  const over = headsOf(reading, { first, last })
    .filter(inScope)
    .map((head) => complementBeside(reading, head, { first, last }) ?? head);
  if (over.includes(at)) return true;
  if (over.some((word) => /VERB|ADJ|NOUN/u.test(reading.upos(word)))) return false;
  const head = reading.head(at);
  if (complementBeside(reading, at, { first, last }) !== null) return false;
  return (head < 0 || !inScope(head)) && (fronted || at < first);
}

/** The words outside a run that its words hang on. */
function headsOf(reading: Reading, { first, last }: Run): number[] {
  const found: number[] = [];
  for (let word = first; word <= last; word++) {
    const head = reading.head(word);
    if ((head < first || head > last) && head >= 0 && reading.upos(word) !== "PUNCT") found.push(head);
  }
  return found;
}

/** "If it comes, *he said*, we will go": a verb of saying hands the condition on to the clause that it embeds. */
function complementBeside(reading: Reading, at: number, { first, last }: Run): number | null {
  if (!reading.predicatesAt(at).some(({ part, takes }) => part === "verb" && takes.has("that"))) return null;
  return reading.child(at, (child) => (child < first || child > last) && isClause(reading, child));
}

function isClause(reading: Reading, at: number): boolean {
  if (/^(?:ccomp|parataxis|dep|xcomp)$/u.test(reading.kind(at))) return /VERB|ADJ|AUX/u.test(reading.upos(at));
  return reading.child(at, (child) => /^(?:cop|aux)$/u.test(reading.kind(child))) !== null;
}
