import { adverbsOf } from "./adverb.ts";
import { complementOf, hasEvidence } from "./complement.ts";
import { embedded, type Held, replaced } from "./held.ts";
import type { Predicate } from "./lexicon.ts";
import type { Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { type Effect, values } from "./value.ts";
import { isPassive, verbGroup } from "./verb-group.ts";

/** What a predicate makes of the embedded for the source that is asked. */
export function authorEffect(reading: Reading, at: number, head: number, predicate: Predicate): Effect {
  const passive = predicate.part === "verb" && isPassive(reading, head);
  if (/suggesting|proving/u.test(predicate.rule)) {
    return hasEvidence(reading, head) ? predicate.author : { positive: values.u, negative: values.u };
  }
  if (
    passive &&
    // "A visit is expected": nobody is named who expects it.
    (complementOf(reading, at) !== "noun" || /believing|suspecting/u.test(predicate.rule)) &&
    reading.child(head, (c) => reading.kind(c) === "obl" && reading.word(c - 1) === "by") === null
  ) {
    if (predicate.rule === "saying") return { positive: values["pr+"], negative: values.u };
    if (predicate.rule === "claiming") return { positive: values["ps+"], negative: values.u };
    if (/believing|suspecting/u.test(predicate.rule)) return predicate.holder;
  }
  return predicate.author;
}

/** Constructions of a predicate that its class does not tell. */
export function withSpecial(reading: Reading, at: number, head: number, held: Held, predicate: Predicate): Held {
  const subject = /suggesting|proving/u.test(predicate.rule) ? subjectOf(reading, head) : null;
  if (subject !== null && reading.markersAt(subject, "noun").length > 0) {
    return { ...held, applied: [...held.applied, { rule: "evidence", first: subject, last: subject }] };
  }
  const run = { first: head, last: head };
  if (
    /^wish/u.test(reading.word(head)) &&
    reading.kind(at) === "ccomp" &&
    verbGroup(reading, at).some((word) => reading.word(word) === "had")
  ) {
    return replaced(held, "ct-", "wish of what was not", run);
  }
  if (predicate.rule === "attempting") {
    const vain = adverbsOf(reading, head).find(({ rule }) => rule === "in vain");
    if (vain !== undefined) return replaced(held, "ct-", vain.rule, vain);
  }
  // "considers it probable that"
  const judged =
    reading.word(head + 1) === "it"
      ? reading.predicatesAt(head + 2).find(({ part }) => part === "adjective")
      : undefined;
  return judged === undefined
    ? held
    : embedded(held, judged.author, judged.rule, { first: judged.first, last: judged.last });
}

/** Whether what a predicate embeds is somebody's to hold, not only the report's. */
export function isHeld({ holder, author, rule }: Predicate): boolean {
  return (
    holder.positive !== author.positive ||
    holder.negative !== author.negative ||
    /wanting|considering|threatening|suggesting|proving/u.test(rule)
  );
}
