import type { Deed, Role } from "../deed/deed.ts";
import { wordsBehind } from "../deed/deed.ts";
import type { DeedDays } from "../deed/deed-days.ts";
import type { Fact } from "../facts/fact-table.ts";
import type { Treaty, TreatyParty } from "../facts/pact.ts";
import { type Standing, standing } from "../facts/period.ts";
import { dateReading } from "./date-condition.ts";
import type { LawBook } from "./law-book.ts";
import type { LawHit } from "./law-hit.ts";

/** The treaties that ban a party from passing the goods of a transfer on. */
export function treatyHits(deed: Deed, { bound }: { readonly bound: Role }, book: LawBook): LawHit[] {
  const { entry, report } = deed;
  if (entry.kind !== "transfer") return [];
  if (!entry.items.some(({ type, text }) => type === "arms" && book.bannedGoods.test(text))) return [];
  return book.treaties.flatMap(({ fact, goods }) => {
    const item = entry.items.find(({ type, text }) => type === "arms" && goods.test(text));
    if (item === undefined) return [];
    const treaty = fact.value;
    const when = deed.when;
    const states = [...new Set(deed.partiesOf(bound).flatMap((party) => party.states))];
    return states.flatMap((state): LawHit[] => {
      const member = memberOn(state, treaty.id, when, book);
      const date = dateReading(deed, when, treaty);
      if (member.standing === "not-in-force" || date.standing === "not-in-force") return [];
      const met = member.standing === "in-force" && date.standing === "in-force";
      const span = { start: item.start, end: item.end, text: item.text };
      return [
        {
          state: met ? "met" : "open",
          provision: treatyProvision(fact),
          conditions: [
            date.condition,
            {
              about: "goods",
              degree: "certain",
              says: `“${item.text}”: ${treaty.bans}.`,
              words: [{ report: report.id, entry: entry.id, span }],
              fact: null,
            },
            {
              about: "supplier",
              degree: member.standing === "in-force" ? "probable" : "underspecified",
              says: `${state}: ${member.says}.`,
              words: wordsBehind(entry, bound).map((one) => ({ report: report.id, entry: entry.id, span: one })),
              fact: member.row,
            },
            {
              about: "data",
              degree: treaty.confidence === "high" ? "certain" : "probable",
              says: `The line of data is of ${treaty.confidence} confidence: ${treaty.source}.`,
              words: [],
              fact: fact.row,
            },
          ],
          missing: [...date.missing, ...(member.standing === "in-force" ? [] : [`whether ${state} was a party then`])],
        },
      ];
    });
  });
}

interface Membership {
  readonly standing: Standing;
  readonly says: string;
  readonly row: string | null;
}

/** Whether a state was a party to a treaty on the days of a deed, as far as the data tells. */
export function memberOn(state: string, treaty: string, when: DeedDays, book: LawBook): Membership {
  const lines = book.treatyParties(treaty);
  const own = lines.filter(({ value }) => value.states !== "all" && value.states.includes(state));
  const tried = own.length > 0 ? own : lines.filter(({ value }) => value.states === "all");
  for (const line of tried) {
    const stands = standingOf(line, when);
    if (stands === "not-in-force" || (stands === "unknown" && tried.length > 1)) continue;
    const says = `${line.value.status === "party" ? "a party" : "no party"}, ${line.value.source}`;
    if (line.value.status === "outside") {
      return { standing: stands === "in-force" ? "not-in-force" : "unknown", says, row: line.row };
    }
    return { standing: stands, says, row: line.row };
  }
  const known = own.some(({ value }) => value.status === "party");
  return {
    standing: known ? "not-in-force" : "unknown",
    says: "the data does not tell whether it was a party",
    row: null,
  };
}

function standingOf({ value }: Fact<TreatyParty>, when: DeedDays): Standing {
  return when.told === "nothing" ? "unknown" : standing({ ...value, confirmed: null }, when.days);
}

/** A treaty as a finding names it. */
export function treatyProvision({ row, value }: Fact<Treaty>): LawHit["provision"] {
  const { id, name, article, effect, from, until, exemptions, disputed, source } = value;
  return {
    fact: id,
    row,
    authority: "its parties",
    instrument: name,
    paragraph: article,
    effect,
    from,
    until,
    exemptions,
    disputed,
    obliged: [],
    source,
  };
}
