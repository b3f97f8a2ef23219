import type { Compared, NamedParty } from "./compared.ts";
import type { Feature } from "./feature.ts";
import { likeness, softShare, type Term } from "./soft-words.ts";

/** Whether two events are the same deed of the same parties, and called by the same word or one like it. */
export function deedFeatures(a: Compared, b: Compared): Feature[] {
  return [...sameDeed(a, b), ...codeFeatures(a, b), ...deedWords(a, b)];
}

/** The same deed of the same parties says more than each by itself. */
function sameDeed(a: Compared, b: Compared): Feature[] {
  if (a.category === null || a.category !== b.category) return [];
  const agents = meet(a.agents, b.agents);
  const recipients = meet(a.recipients, b.recipients);
  const values = [a.category];
  return [
    { name: "deed-same", value: agents && recipients ? 1 : 0, values },
    { name: "deed-of-one", value: agents !== recipients ? 1 : 0, values },
  ];
}

export const meet = (a: readonly NamedParty[], b: readonly NamedParty[]) =>
  a.some(({ id, state }) => b.some((other) => other.id === id || (state !== null && other.state === state)));

/** The words that name a deed: a noun with an article that names it again ("the attack") says more than the verb. */
function deedWords(a: Compared, b: Compared): Feature[] {
  if (a.deedTerms.length === 0 || b.deedTerms.length === 0) return [];
  const { most, rare, values } = mostAlike(a.deedTerms, b.deedTerms);
  const soft = softShare(a.deedTerms, b.deedTerms);
  const agents = meet(a.agents, b.agents);
  const recipients = meet(a.recipients, b.recipients);
  const feature = (name: string, value: number): Feature => ({ name, value, values });
  const unlike = (name: string, holds: boolean): Feature => ({ name, value: holds ? 1 - most : 0, values: [] });
  return [
    feature("deed-word-same", most === 1 ? 1 : 0),
    feature("deed-word-like", most),
    unlike("deed-word-differs", true),
    feature("deed-word-of-agents", agents ? most : 0),
    feature("deed-word-of-recipients", recipients ? most : 0),
    feature("deed-word-of-both", agents && recipients ? most : 0),
    feature("deed-named-again", a.definite || b.definite ? most : 0),
    feature("deed-share", soft.share),
    feature("deed-part", soft.part),
    // "Gassed" tells more of what was done than "met".
    feature("deed-rare", rare),
    feature("deed-rare-of-agents", agents ? rare : 0),
    feature("deed-rare-of-recipients", recipients ? rare : 0),
    feature("deed-rare-of-category", a.category === b.category ? rare : 0),
    // The same done by others, or to others.
    feature("deed-of-agents-differs", bothTold(a.agents, b.agents) && !agents ? most : 0),
    feature("deed-of-recipients-differs", bothTold(a.recipients, b.recipients) && !recipients ? most : 0),
    // The same who do something else, in the same sentence, on a near day, or as it is coded.
    unlike("deed-of-same-agents-differs", agents),
    unlike("deed-in-sentence-differs", inOneSentence(a, b)),
    unlike("deed-told-near-differs", a.told !== null && b.told !== null && Math.abs(a.told - b.told) <= 2),
    unlike("deed-of-category-differs", a.category !== b.category),
  ];
}

const bothTold = (a: readonly NamedParty[], b: readonly NamedParty[]) => a.length > 0 && b.length > 0;

const inOneSentence = (a: Compared, b: Compared) =>
  a.report === b.report && a.sentences.some((one) => b.sentences.includes(one));

/** How much the two words that are most alike mean the same, and what they tell; 0 to 1. */
function mostAlike(
  a: readonly Term[],
  b: readonly Term[],
): { readonly most: number; readonly rare: number; readonly values: readonly string[] } {
  let [most, rare] = [0, 0];
  let values: string[] = [];
  for (const one of a) {
    for (const other of b) {
      const like = likeness(one, other);
      rare = Math.max(rare, like * Math.min(one.weight, other.weight));
      if (like <= most) continue;
      most = like;
      values = one.word === other.word ? [one.word] : [`${one.word} ~ ${other.word}`];
    }
  }
  return { most, rare, values };
}

/** Two of one mode, or of two; a category by itself says how often its deeds are told again. */
function codeFeatures(a: Compared, b: Compared): Feature[] {
  if (a.kind !== "event" || a.category === null || b.category === null) return [];
  const modes = a.mode !== null && b.mode !== null;
  return [
    { name: `kind-of-${a.category}`, value: a.category === b.category ? 1 : 0, values: [] },
    { name: "mode-same", value: modes && a.mode === b.mode ? 1 : 0, values: [a.mode ?? ""] },
    { name: "mode-differs", value: modes && a.mode !== b.mode ? 1 : 0, values: [a.mode ?? "", b.mode ?? ""] },
  ];
}
