import { overlaps } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import type { EventFrame } from "../frame.ts";
import type { WordRoles } from "../word-roles.ts";
import { headIn, wordsIn } from "../words-in.ts";
import type { Candidate } from "./candidate.ts";
import { pathBetween } from "./path-between.ts";

/** What speaks for or against a candidate being a party, by name; "agent from nsubj of verb". */
export type Signs = ReadonlyMap<string, number>;

/** What a candidate has been made so far. */
type Standing = "agent" | "recipient" | "none";

/** Longer ways through the tree are one sign. */
const longestPath = 4;
const furthest = 8;
/** Log-odds are brought to the scale of the other signs, which are 0 or 1. */
const scale = 3;

/**
 * The signs of each candidate for an event's parties: how likely the model has its words for each role, and whether another
 * candidate more so; what it has been made so far, by whom; the way to it through the tree, with voice and preposition.
 */
export function signsOf(trees: Trees, frame: EventFrame, said: WordRoles, all: readonly Candidate[]): Signs[] {
  const act = actOf(trees, frame);
  const known = all.map((candidate) => ({
    candidate,
    standing: standingOf(candidate),
    agent: said.of(candidate.head, "agent"),
    recipient: said.of(candidate.head, "recipient"),
  }));
  return known.map((one) => {
    const signs = new Map<string, number>();
    const { head, range, given } = one.candidate;
    const { standing } = one;
    const says = (...names: readonly (string | number | boolean)[]) => signs.set(names.join(" "), 1);
    const weighs = (name: string, probability: number) => signs.set(name, logOdds(probability) / scale);
    for (const label of ["none", "agent", "recipient"]) weighs(label, said.of(head, label));
    const words = wordsIn(trees, range).filter((word) => said.isNear(word));
    for (const role of ["agent", "recipient"])
      weighs(`phrase ${role}`, words.reduce((sum, word) => sum + said.of(word, role), 0) / Math.max(1, words.length));

    says("is", standing, given?.rule ?? "model");
    if (given !== null) weighs(`sure ${standing}`, given.probability);
    const others = known.filter((other) => !overlaps(other.candidate.range, range));
    weighs(`other agent beside ${standing}`, most(others.map(({ agent }) => agent)));
    weighs(`other recipient beside ${standing}`, most(others.map(({ recipient }) => recipient)));
    if (given !== null) {
      const rival = most(
        others.flatMap((other) => (other.standing === standing ? (other.candidate.given?.probability ?? 0) : [])),
      );
      says("less sure", standing, rival > given.probability);
      signs.set(`lead over ${standing}`, Math.max(0, rival - given.probability));
    }

    const first = firstJoined(trees, head);
    const partner = known.find((other) => other.candidate.head === first && other !== one);
    says(`${standing} joined to`, first === head ? "nothing" : (partner?.standing ?? "another"));
    const path = pathBetween(trees, first, act.head);
    const way = path.steps.length > longestPath ? "far" : path.steps.join(" ");
    const last = path.lastUp ?? "above";
    const preposition = prepositionOver(trees, head, act.words);
    says("way", act.form, way);
    says("hangs", act.form, last, preposition, head < act.head ? "before" : "behind");
    says(`${standing} hangs`, act.form, last);
    says(`${standing} after`, preposition);
    says(`${standing} steps`, Math.min(path.steps.length, furthest));
    says(`${standing} of`, act.form);
    says("always");
    return signs;
  });
}

function actOf(trees: Trees, { trigger }: EventFrame) {
  const words = wordsIn(trees, trigger);
  const head = headIn(trees, trigger) ?? words[0] ?? -1;
  const hasVerb = words.some((word) => trees.upos(word) === "VERB");
  const isPassive = head >= 0 && trees.isVerb(head) && trees.isPassive(head);
  return { words, head, form: isPassive ? "passive" : hasVerb ? "verb" : "noun" };
}

function standingOf({ given }: Candidate): Standing {
  return given?.role === "agent" || given?.role === "recipient" ? given.role : "none";
}

/** Of words that "and" or commas join the first. */
export function firstJoined(trees: Trees, word: number): number {
  return trees.kind(word) === "conj" && !trees.isVerb(trees.head(word)) ? trees.head(word) : word;
}

/** The preposition of the phrase that words belong to: the "on" of "attacks on Israeli and Syrian posts". */
function prepositionOver(trees: Trees, head: number, act: readonly number[]): string {
  let top = head;
  for (
    let steps = 0;
    steps < 4 && /^(?:conj|appos|flat|compound|amod)$|^nmod:poss$/u.test(partOf(trees, top));
    steps++
  ) {
    const up = trees.head(top);
    if (up < 0 || act.includes(up)) break;
    top = up;
  }
  const last = trees.childrenOf(top, "case").findLast((one) => one < top);
  return last === undefined ? "" : trees.word(last);
}

function partOf(trees: Trees, word: number): string {
  return trees.relation(word) === "nmod:poss" ? "nmod:poss" : trees.kind(word);
}

const most = (probabilities: readonly number[]) => Math.max(0, ...probabilities);

function logOdds(probability: number): number {
  const held = Math.min(0.998, Math.max(0.002, probability));
  return Math.log(held / (1 - held));
}
