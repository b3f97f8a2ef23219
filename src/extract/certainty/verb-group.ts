import { isPastForm } from "../../text/index.ts";
import { kept, type Reading } from "./reading.ts";

const auxiliaries = new Set(
  "is are was were be been being am has have had having do does did will would shall should can could may might must ought cannot won wouldn shouldn couldn didn doesn don isn aren wasn weren hasn haven hadn mustn mightn shan wo ' t re ve ll d s m".split(
    " ",
  ),
);

const adverbs = /^(?:not|never|also|already|still|just|only|even|yet|soon|now|then|once|again|ever|perhaps|maybe)$/u;

/** The words that go with a verb, or with what "to be" says of a thing: auxiliaries, "not" and adverbs, in text order. */
export function verbGroup(reading: Reading, at: number): readonly number[] {
  return kept(reading.verbGroups, at, () => findGroup(reading, at));
}

function findGroup(reading: Reading, at: number): number[] {
  const group = new Set<number>();
  for (const child of reading.childrenOf(at)) {
    const kind = reading.kind(child);
    if (kind === "aux" || kind === "cop" || (kind === "advmod" && child < at)) group.add(child);
  }
  const copula = [...group].find((word) => reading.kind(word) === "cop");
  for (const start of copula === undefined ? [at] : [at, copula]) {
    // What stands before "to" belongs to the verb that governs it.
    for (let word = start - 1; word >= 0 && isHelping(reading, word); word--) group.add(word);
  }
  return [...group].sort((a, b) => a - b);
}

function isHelping(reading: Reading, at: number): boolean {
  const word = reading.word(at);
  if (word === "'") return /^(?:t|s|re|ve|ll|d|m)$/u.test(reading.word(at + 1));
  if (auxiliaries.has(word) || adverbs.test(word)) return true;
  return reading.upos(at) === "ADV" && word.length > 4 && word.endsWith("ly");
}

/** The place of the "to" of an infinitive, with at most two adverbs between; null where there is none. */
export function infinitiveMark(reading: Reading, at: number): number | null {
  let word = at - 1;
  while (word >= at - 5 && isHelping(reading, word)) word--;
  // "pointed to two boats", "linked to the party": a noun with no verb's words has no infinitive.
  const mayBe =
    /VERB|AUX/u.test(reading.upos(at)) ||
    (word === at - 1 && reading.upos(at) !== "PROPN") ||
    reading.child(at, (c) => /^(?:cop|aux)$/u.test(reading.kind(c))) !== null;
  if (reading.word(word) === "to" && reading.kind(word) !== "case" && mayBe) return word;
  return reading.word(at - 1) === "to" && /VERB|AUX/u.test(reading.upos(at)) && !/ing$/u.test(reading.word(at))
    ? at - 1
    : null;
}

/** Whether a verb is passive: "was called off", "being considered", "two men *suspected* of it". */
export function isPassive(reading: Reading, at: number): boolean {
  if (reading.child(at, (child) => reading.relation(child) === "aux:pass") !== null) return true;
  if (reading.word(at).endsWith("ing")) return false;
  if (isPastParticiple(reading, at)) return true;
  return verbGroup(reading, at).some((word) => /^(?:is|are|was|were|be|been|being)$/u.test(reading.word(word)));
}

/** "East Jerusalem, *captured* in 1967": a participle of the passive without an auxiliary, which tells of a noun. */
export function isPastParticiple(reading: Reading, at: number): boolean {
  const head = reading.head(at);
  const isOfNoun =
    (reading.kind(at) === "acl" && reading.relation(at) !== "acl:relcl") ||
    (reading.kind(at) === "dep" && head >= 0 && head < at && /^(?:NOUN|PROPN)$/u.test(reading.upos(head)));
  return (
    isOfNoun &&
    reading.upos(at) === "VERB" &&
    isPastForm(reading.word(at)) &&
    infinitiveMark(reading, at) === null &&
    verbGroup(reading, at).every((word) => reading.upos(word) === "ADV")
  );
}
