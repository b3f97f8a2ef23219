import { isPastForm } from "../../text/index.ts";
import type { Condition } from "./condition.ts";
import { type Held, marked, replaced, told } from "./held.ts";
import type { Reading, Run } from "./reading.ts";
import { verbGroup } from "./verb-group.ts";

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
    if (kind === "open" && isDone(reading, at) && !tellsOfPast(reading, condition))
      return marked(held, "ct+", "done on a condition", mark);
    return kind === "unreal"
      ? marked(held, "ct-", "what would have followed", mark)
      : replaced(held, "u", "what follows on a condition", mark);
  }
  return held;
}

/** "*agreed* on condition that the other pays": what has been done hangs on nothing that is still to come. */
function isDone(reading: Reading, at: number): boolean {
  const group = verbGroup(reading, at);
  if (group.some((word) => /^(?:would|could|might|should|will|may|can|must|to|d|ll)$/u.test(reading.word(word))))
    return false;
  return isPastForm(reading.word(at)) && !group.some((word) => /^(?:is|are|be|being)$/u.test(reading.word(word)));
}

/** Whether a condition tells of the past: its first finite verb does. */
function tellsOfPast(reading: Reading, { mark, last }: Condition): boolean {
  for (let word = mark.last + 1; word <= last; word++) {
    if (reading.upos(word) === "AUX")
      return /^(?:was|were|had|did|would|could|might|wasn|weren|hadn|didn)$/u.test(reading.word(word));
    if (reading.upos(word) === "VERB") return isPastForm(reading.word(word));
  }
  return false;
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
