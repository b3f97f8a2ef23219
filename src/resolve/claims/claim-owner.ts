import { type Applied, assess, ownerOf, type Reading } from "../../extract/certainty/index.ts";
import type { Claim } from "../../record/index.ts";
import { type Range, spanOf } from "../../text/index.ts";
import type { ClaimContext } from "./context.ts";
import { namedAt } from "./named-at.ts";

/**
 * Who claims what the noun of a claim introduces, where the noun names him: "dismissed *Kyiv's* claim that ...", "denied a
 * report by *the mission* that ...".
 *
 * @param applied - the rules that bore on the act; the noun is among them.
 */
export function claimOfNoun(
  reading: Reading,
  trigger: Range,
  applied: readonly Applied[],
  context: ClaimContext,
): Claim[] {
  const noun = applied.find(({ rule }) => rule === "claim noun")?.last;
  if (noun === undefined || reading.upos(noun) !== "NOUN") return [];
  const owner = ownerOf(reading, noun);
  if (owner === null) return [];
  const named = namedAt(reading, owner, context);
  if (named === null) return [];
  const { by, words } = named;
  const claim = reading.range({ first: noun, last: noun });
  const scope = [{ start: claim.end, end: reading.range(reading.sentence(noun)).end }];
  const { value } = assess(reading, trigger, { scope, said: true });
  const evidence = [words, claim, trigger]
    .toSorted((a, b) => a.start - b.start)
    .map((range) => spanOf(context.text, range));
  return [{ by, stance: "asserts", basis: "unstated", certainty: value, evidence }];
}
