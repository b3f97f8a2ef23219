import type { Compared, NamedParty } from "./compared.ts";
import type { Feature } from "./feature.ts";
import { likeness } from "./soft-words.ts";

/** Whether two events are the same deed of the same parties, and called by the same word or one like it. */
export function deedFeatures(a: Compared, b: Compared): Feature[] {
  return [...sameDeed(a, b), ...deedWords(a, b)];
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

const meet = (a: readonly NamedParty[], b: readonly NamedParty[]) =>
  a.some(({ id, state }) => b.some((other) => other.id === id || (state !== null && other.state === state)));

/** The words that name a deed: a noun with an article that names it again ("the attack") says more than the verb. */
function deedWords(a: Compared, b: Compared): Feature[] {
  if (a.deedTerms.length === 0 || b.deedTerms.length === 0) return [];
  let most = 0;
  let values: string[] = [];
  for (const one of a.deedTerms) {
    for (const other of b.deedTerms) {
      const like = likeness(one, other);
      if (like <= most) continue;
      most = like;
      values = one.word === other.word ? [one.word] : [`${one.word} ~ ${other.word}`];
    }
  }
  const agents = meet(a.agents, b.agents) ? most : 0;
  const recipients = meet(a.recipients, b.recipients) ? most : 0;
  return [
    { name: "deed-word-same", value: most === 1 ? 1 : 0, values },
    { name: "deed-word-like", value: most, values },
    { name: "deed-word-differs", value: 1 - most, values: [] },
    { name: "deed-word-of-agents", value: agents, values },
    { name: "deed-word-of-recipients", value: recipients, values },
    { name: "deed-named-again", value: a.definite || b.definite ? most : 0, values },
  ];
}
