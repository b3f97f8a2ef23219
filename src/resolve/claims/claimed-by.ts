import { type Reading, values } from "../../extract/certainty/index.ts";
import type { Claim } from "../../record/index.ts";
import { type Range, spanOf } from "../../text/index.ts";
import type { ClaimContext } from "./context.ts";
import { namedAt } from "./named-at.ts";

/**
 * Who claims an act as his own by a participle right behind its noun: "a bombing *claimed by the group* killed four". By the
 * order of words, since a parser takes such a participle for the sentence's verb.
 */
export function claimedBy(reading: Reading, trigger: Range, context: ClaimContext): Claim[] {
  return reading.within(trigger).flatMap((act): Claim[] => {
    const participle = reading.word(act + 1) === "," ? act + 2 : act + 1;
    const preposition = participle + 1;
    const owner = reading.head(preposition);
    if (reading.word(participle) !== "claimed" || reading.word(preposition) !== "by" || owner < preposition) return [];
    const named = namedAt(reading, owner, context);
    if (named === null) return [];
    const claim = reading.range({ first: participle, last: participle });
    const evidence = [trigger, claim, named.words].map((range) => spanOf(context.text, range));
    return [{ by: named.by, stance: "asserts", basis: "unstated", certainty: values["ct+"], evidence }];
  });
}
