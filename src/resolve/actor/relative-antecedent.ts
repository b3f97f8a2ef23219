import type { Range } from "../../text/index.ts";
import { type Frame, holds } from "./frame.ts";
import type { Reference } from "./reference.ts";
import type { ReferenceIndex } from "./reference-index.ts";

const relative = /^(?:who|whom|which|that)$/;
/** How far before a relative pronoun its antecedent is looked for, in characters. */
const reach = 200;
/** Relations that a clause's words hang by until the clause itself hangs on a noun. */
const climbed = 4;

/** Whether words are a relative clause, or only its pronoun: "who", "who led the team". */
export function isRelative(frame: Frame, range: Range): boolean {
  return relative.test(frame.tokens[frame.tokenFrom(range.start)]?.key ?? "");
}

/**
 * The reference that a relative pronoun stands for: what holds the noun that its clause hangs on; where the syntax tells
 * none, what ends right before it. Null where neither is an actor's.
 */
export function relativeAntecedent(frame: Frame, pronoun: Range, references: ReferenceIndex): Reference | null {
  const before = references
    .within({ start: Math.max(0, pronoun.start - reach), end: pronoun.start })
    .filter((r) => r.form !== "pronoun" && r.core.end <= pronoun.start);
  const noun = nounOfClause(frame, pronoun);
  if (noun !== null) {
    const holding = before.filter((r) => holds(r.core, noun));
    return holding.find((r) => r.form === "name") ?? holding[0] ?? null;
  }
  const beside = before.filter((r) =>
    /^[,)’”"]{0,2}\s+(?:[–—-]\s)?$/u.test(frame.text.slice(r.range.end, pronoun.start)),
  );
  return beside.reduce<Reference | null>(
    (best, r) => (best === null || r.range.start < best.range.start ? r : best),
    null,
  );
}

/** The noun before a relative pronoun that the pronoun's clause hangs on; null where the syntax finds no such clause. */
function nounOfClause(frame: Frame, pronoun: Range): Range | null {
  const { syntax, words } = frame;
  if (syntax === null) return null;
  let word = frame.wordFrom(pronoun.start);
  for (let step = 0; step < climbed; step++) {
    const head: number = syntax.head[word] ?? -1;
    const noun = words[head];
    if (noun === undefined) return null;
    if (/^acl/.test(syntax.relation[word] ?? "")) return noun.end <= pronoun.start ? noun : null;
    word = head;
  }
  return null;
}
