import type { Deed, Role } from "../deed/deed.ts";
import { wordsBehind } from "../deed/deed.ts";
import type { DeedDays } from "../deed/deed-days.ts";
import type { Fact } from "../facts/fact-table.ts";
import type { TreatyParty } from "../facts/pact.ts";
import { type Standing, standing } from "../facts/period.ts";
import type { Degree } from "../finding/finding.ts";
import { dataGround, degreeOf } from "../finding/ground.ts";
import { located } from "../finding/own-conditions.ts";
import { dateReading } from "./date-condition.ts";
import type { LawBook } from "./law-book.ts";
import type { LawHit } from "./law-hit.ts";

/** The treaties that ban a party from passing the goods of a transfer on. */
export function treatyHits(deed: Deed, { bound }: { readonly bound: Role }, book: LawBook): LawHit[] {
  const { entry } = deed;
  if (entry.kind !== "transfer") return [];
  const arms = entry.items.filter(({ type }) => type === "arms");
  const banning = [...new Set(arms.flatMap(({ text }) => book.treatiesOn(text)))];
  if (banning.length === 0) return [];
  const states = [...new Set(deed.partiesOf(bound).flatMap((party) => party.states))];
  return banning.flatMap(({ fact, goods }) => {
    const item = arms.find(({ text }) => goods.test(text));
    if (item === undefined) return [];
    const treaty = fact.value;
    const date = dateReading(deed, deed.when, treaty);
    if (date.standing === "not-in-force") return [];
    return states.flatMap((state): LawHit[] => {
      const member = memberOn(state, treaty.id, deed.when, book);
      if (member.standing === "not-in-force") return [];
      const isMember = member.standing === "in-force";
      return [
        {
          state: isMember && date.standing === "in-force" ? "met" : "open",
          provision: book.provisions.ofAgreement(fact),
          grounds: [
            date.ground,
            {
              degree: "certain",
              tell: () => ({
                about: "goods",
                says: `“${item.text}”: ${treaty.bans}.`,
                words: located(deed, [item]),
                fact: null,
              }),
            },
            {
              degree: isMember ? member.degree : "underspecified",
              tell: () => ({
                about: "supplier",
                says: `${state}: ${member.says}.`,
                words: located(deed, wordsBehind(entry, bound)),
                fact: member.row,
              }),
            },
            dataGround(
              treaty.confidence,
              `The line of data is of ${treaty.confidence} confidence: ${treaty.source}.`,
              fact.row,
            ),
          ],
          missing: [...date.missing, ...(isMember ? [] : [`whether ${state} was a party then`])],
        },
      ];
    });
  });
}

/** Whether a transfer is of goods that some treaty bans. */
export function mayHitTreaty({ entry }: Deed, book: LawBook): boolean {
  return (
    entry.kind === "transfer" &&
    entry.items.some(({ type, text }) => type === "arms" && book.treatiesOn(text).length > 0)
  );
}

interface Membership {
  readonly standing: Standing;
  /** How sure the line of data that tells it is. */
  readonly degree: Degree;
  readonly says: string;
  readonly row: string | null;
}

/** Whether a state was a party to a treaty on the days of a deed, as far as the data tells. */
export function memberOn(state: string, treaty: string, when: DeedDays, book: LawBook): Membership {
  const tried = book.partyLines(treaty, state);
  for (const line of tried) {
    const stands = standingOf(line, when);
    if (stands === "not-in-force" || (stands === "unknown" && tried.length > 1)) continue;
    const { status, source, confidence } = line.value;
    const told = {
      degree: degreeOf(confidence),
      says: `${status === "party" ? "a party" : "no party"}, ${source}`,
      row: line.row,
    };
    if (status === "party") return { standing: stands, ...told };
    return { standing: stands === "in-force" ? "not-in-force" : "unknown", ...told };
  }
  const known = tried.some(({ value: { states, status } }) => states !== "all" && status === "party");
  return {
    standing: known ? "not-in-force" : "unknown",
    degree: "underspecified",
    says: "the data does not tell whether it was a party",
    row: null,
  };
}

function standingOf({ value }: Fact<TreatyParty>, when: DeedDays): Standing {
  return when.told === "nothing" ? "unknown" : standing({ ...value, confirmed: null }, when.days);
}
