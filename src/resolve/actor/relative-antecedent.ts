import { climb } from "../../extract/climb.ts";
import type { Range } from "../../text/index.ts";
import { sortOfNoun } from "./find-descriptions.ts";
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
 * The reference that a relative pronoun stands for: what holds the noun that its clause hangs on, a name with its title
 * ("his minister, *Hulusi Akar*, who") or the noun that it tells of ("*officials* in Kenya, who"); where nobody is meant by
 * that noun, or the syntax tells none, what ends right before it ("to the annoyance of *Manila*, which"). Somebody by "who", no
 * person by "which". Null where neither is an actor's.
 */
export function relativeAntecedent(frame: Frame, pronoun: Range, references: ReferenceIndex): Reference | null {
  const word = frame.tokens[frame.tokenFrom(pronoun.start)]?.key ?? "";
  const before = references
    .within({ start: Math.max(0, pronoun.start - reach), end: pronoun.start })
    .filter((r) => r.form !== "pronoun" && r.core.end <= pronoun.start);
  const nouns = nounsOfClause(frame, pronoun);
  for (const noun of nouns) {
    const holding = before.filter((r) => holds(r.core, noun) || (isNamedPerson(r) && holds(r.range, noun)));
    const meant = holding.filter((r) => mayBe(word, r));
    const found = meant.find((r) => r.form === "name") ?? meant[0];
    if (found !== undefined) return found;
    if (holding.length > 0 && word === "which") return null;
  }
  const [noun] = nouns;
  // "A firm in Dubai, which": a body that is nobody named, but somebody.
  if (noun !== undefined && sortOfNoun(frame.slice(noun).toLowerCase()) === "organisation") return null;
  const beside = before.filter(
    (r) => mayBe(word, r) && /^[,)’”"]{0,2}\s+(?:[–—-]\s)?$/u.test(frame.text.slice(r.range.end, pronoun.start)),
  );
  return beside.reduce<Reference | null>(
    (best, r) => (best === null || r.range.start < best.range.start ? r : best),
    null,
  );
}

const isNamedPerson = ({ form, sort }: Reference) => form === "name" && sort === "person";

function mayBe(pronoun: string, { sort }: Reference): boolean {
  if (/^whom?$/.test(pronoun)) return sort === "person" || sort === "collective";
  return pronoun !== "which" || sort !== "person";
}

/** The noun before a relative pronoun that the pronoun's clause hangs on, and what that tells of; none where it hangs on no noun. */
function nounsOfClause(frame: Frame, pronoun: Range): Range[] {
  const { syntax, words } = frame;
  if (syntax === null) return [];
  const isNoun = (at: number) => /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(syntax.upos[at] ?? "");
  const steps = climb(syntax, frame.wordFrom(pronoun.start)).slice(0, climbed);
  const clause = steps.find(({ relation }) => /^acl/.test(relation));
  const noun = words[clause?.head ?? -1];
  if (clause === undefined || noun === undefined || !isNoun(clause.head) || noun.end > pronoun.start) return [];
  const over = syntax.head[clause.head] ?? -1;
  const told = words[over];
  const isTold = /^nmod/.test(syntax.relation[clause.head] ?? "") && told !== undefined && told.end <= noun.start;
  return isTold && isNoun(over) ? [noun, told] : [noun];
}
