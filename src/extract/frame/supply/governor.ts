import type { Trees } from "../../trees.ts";
import { type Governor, governors } from "./supply-words.ts";

/** What the lexicon says of a verb with its particle; null where it does not know it. */
export function governorAt(trees: Trees, verb: number): Governor | null {
  return governors().get(withParticle(trees, verb)) ?? governors().get(trees.word(verb)) ?? null;
}

/** A verb with its particle, in lower case: "handed over". */
export function withParticle(trees: Trees, verb: number): string {
  const behind = verb + 1 < trees.size && /^(?:over|out|off|up)$/u.test(trees.word(verb + 1)) ? verb + 1 : undefined;
  const particle = behind ?? trees.childrenOf(verb).find((one) => trees.relation(one) === "compound:prt");
  return particle === undefined ? trees.word(verb) : `${trees.word(verb)} ${trees.word(particle)}`;
}
