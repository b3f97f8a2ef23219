import type { Reading } from "./reading.ts";

/** The word that says who does what a word tells: its subject, or that of the verb it is joined to; null where unsaid. */
export function subjectOf(reading: Reading, at: number, depth = 0): number | null {
  const own = reading.child(at, (child) => reading.kind(child) === "nsubj");
  if (own !== null || depth > 4) return own;
  const head = reading.head(at);
  if (head < 0) return null;
  switch (reading.kind(at)) {
    case "conj":
    case "xcomp":
      return subjectOf(reading, head, depth + 1);
    case "ccomp":
      // "continued to deny"
      return reading.word(at - 1) === "to" ? subjectOf(reading, head, depth + 1) : null;
    case "acl":
      return head;
    case "advcl":
    case "obl":
      // "quotes drivers as saying"
      if (reading.word(at - 1) === "as") return reading.child(head, (child) => reading.kind(child) === "obj");
      return subjectOf(reading, head, depth + 1);
    default:
      return null;
  }
}

/** Who does what a passive verb tells: "was claimed *by the group*"; null where it is left unsaid. */
export function agentOf(reading: Reading, at: number): number | null {
  return reading.child(
    at,
    (child) =>
      child > at &&
      /^(?:NOUN|PROPN)$/u.test(reading.upos(child)) &&
      reading.child(child, (one) => reading.word(one) === "by" && reading.kind(one) === "case") !== null,
  );
}

const media =
  /^(?:newspapers?|papers?|dailies|daily|magazines?|weekly|website|newsletter|broadcast|outlets?|press|media|journal|interview)$/u;
const made = /^(?:made|spread|aired|published|issued|raised|voiced|circulated|reported|repeated|levelled|leveled)$/u;

/**
 * Whose claim it is that a noun names: "*Kyiv's* claim", "*Azeri* claims", "a statement by *Manila*", "a report in a local
 * *newspaper*", "the claim, first made by *Khartoum*"; null where it is nobody's.
 */
export function ownerOf(reading: Reading, noun: number): number | null {
  const children = reading.childrenOf(noun);
  const named = children.filter((child) => /^(?:PROPN|NOUN)$/u.test(reading.upos(child)));
  const behind = (child: number, words: RegExp) =>
    reading.child(child, (one) => words.test(reading.word(one)) && reading.kind(one) === "case") !== null;
  const possessor = named.find((child) => reading.relation(child) === "nmod:poss");
  if (possessor !== undefined) return possessor;
  const author = named.find(
    (child) => behind(child, /^(?:by|from)$/u) || (media.test(reading.word(child)) && behind(child, /^in$/u)),
  );
  if (author !== undefined) return author;
  const maker = children.find((child) => child > noun && made.test(reading.word(child)));
  const agent = maker === undefined ? null : agentOf(reading, maker);
  if (agent !== null) return agent;
  const range = (child: number) => reading.range({ first: child, last: child });
  const ofState = children.find(
    (child) =>
      child < noun &&
      /^(?:amod|compound)$/u.test(reading.kind(child)) &&
      /^\p{Lu}/u.test(reading.text.slice(range(child).start)),
  );
  return ofState ?? null;
}
