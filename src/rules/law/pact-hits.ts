import type { Deed, Role } from "../deed/deed.ts";
import { wordsBehind } from "../deed/deed.ts";
import type { DeedDays } from "../deed/deed-days.ts";
import type { Fact } from "../facts/fact-table.ts";
import type { Pact, PactParty } from "../facts/pact.ts";
import { type Standing, standing } from "../facts/period.ts";
import type { Condition } from "../finding/finding.ts";
import { dateReading } from "./date-condition.ts";
import type { LawBook } from "./law-book.ts";
import type { LawHit } from "./law-hit.ts";

export interface PactQuery {
  readonly attacked: Role;
  readonly attacker: Role;
  readonly kinds: readonly Pact["kind"][];
}

/** The pacts whose parties an attack on one of them may oblige. */
export function pactHits(deed: Deed, { attacked, attacker, kinds }: PactQuery, book: LawBook): LawHit[] {
  const victims = statesIn(deed, attacked);
  const attackers = statesIn(deed, attacker);
  const when = deed.when;
  return victims
    .filter((victim) => !attackers.includes(victim))
    .flatMap((victim) =>
      book.pactsOf(victim).flatMap((membership): LawHit[] => {
        const fact = book.pacts.get(membership.value.pact);
        if (fact === undefined || !kinds.includes(fact.value.kind)) return [];
        if (membership.value.role === "guarantor") return [];
        if (heldBy(membership, fact.value, when) === "not-in-force") return [];
        const date = dateReading(deed, when, fact.value);
        if (date.standing === "not-in-force") return [];
        const place = placeCondition(deed, fact.value, victim);
        if (place === "outside") return [];
        const obliged = obligedBy(fact.value, victim, attackers, when, book);
        if (obliged.length === 0) return [];
        const member = heldBy(membership, fact.value, when);
        const open = date.standing !== "in-force" || (member !== "in-force" && member !== "unconfirmed");
        return [
          {
            state: open ? "open" : "met",
            provision: provisionOf(fact, obliged),
            conditions: [
              date.condition,
              {
                about: "recipient",
                degree: "certain",
                says: `${victim} is a party: ${membership.value.source}.`,
                words: wordsBehind(deed.entry, attacked).map((span) => ({
                  report: deed.report.id,
                  entry: deed.entry.id,
                  span,
                })),
                fact: membership.row,
              },
              ...place,
              ...attackerCondition(deed, attacker),
              ...among(attackers, fact.value, when, book),
              ...forceConditions(fact),
            ],
            missing: [
              ...date.missing,
              ...(member === "partly" ? [`its day: ${victim} was a party for a part of that time`] : []),
            ],
          },
        ];
      }),
    );
}

const statesIn = (deed: Deed, role: Role) => [...new Set(deed.partiesOf(role).flatMap(({ states }) => states))];

/** Whether a state was a party on the days of a deed. */
function heldBy({ value }: Fact<PactParty>, pact: Pact, when: DeedDays): Standing {
  if (when.told === "nothing") return "unknown";
  const { from, until } = value;
  return standing({ from: from ?? pact.from, until: until ?? pact.until, confirmed: null }, when.days);
}

/** Who would be obliged: the other parties of a pact of mutual defence, the guarantors of a guarantee. */
function obligedBy(pact: Pact, victim: string, attackers: readonly string[], when: DeedDays, book: LawBook): string[] {
  const parties = book.partiesTo(pact.id).filter((party) => heldBy(party, pact, when) !== "not-in-force");
  const owing = pact.kind === "guarantee" ? parties.filter(({ value }) => value.role === "guarantor") : parties;
  const states = owing
    .filter(({ value }) => value.role !== "protected")
    .flatMap(({ value }) => value.states)
    .filter((state) => state !== victim && !attackers.includes(state));
  return [...new Set(states)].sort();
}

function placeCondition(deed: Deed, { area, limits }: Pact, victim: string): Condition[] | "outside" {
  if (area === "") return [];
  const { place } = deed.entry;
  const words = place?.span == null ? [] : [{ report: deed.report.id, entry: deed.entry.id, span: place.span }];
  const country = place?.country ?? null;
  if (country === victim) {
    return [{ about: "place", degree: "certain", says: `It took place in ${victim}.`, words, fact: null }];
  }
  if (country !== null && area === "home") return "outside";
  const says = `The pact is limited to: ${limits}. Whether the place lies within cannot be told from the record.`;
  return [{ about: "place", degree: "possible", says, words, fact: null }];
}

function attackerCondition(deed: Deed, role: Role): Condition[] {
  const attackers = deed.partiesOf(role);
  if (attackers.length > 0 && attackers.every(({ official }) => official !== false)) return [];
  const says =
    attackers.length === 0
      ? "Who attacked is not said."
      : `${attackers.map(({ name }) => name).join(", ")} is no state; whether that is an armed attack in the pact's sense is open.`;
  return [{ about: "supplier", degree: "possible", says, words: [], fact: null }];
}

function among(attackers: readonly string[], pact: Pact, when: DeedDays, book: LawBook): Condition[] {
  const allies = book
    .partiesTo(pact.id)
    .filter((party) => heldBy(party, pact, when) === "in-force")
    .flatMap(({ value }) => value.states)
    .filter((state) => attackers.includes(state));
  if (allies.length === 0) return [];
  const says = `${allies.join(", ")} is a party itself; what the pact means among its own parties is disputed.`;
  return [{ about: "force", degree: "possible", says, words: [], fact: null }];
}

function forceConditions({ row, value }: Fact<Pact>): Condition[] {
  const { disputed, confidence, source } = value;
  const degree = confidence === "high" ? "certain" : confidence === "medium" ? "probable" : "possible";
  const doubt: Condition = { about: "force", degree: "possible", says: `${disputed}.`, words: [], fact: row };
  return [
    ...(disputed === "" ? [] : [doubt]),
    {
      about: "data",
      degree,
      says: `The line of data is of ${confidence} confidence: ${source}.`,
      words: [],
      fact: row,
    },
  ];
}

function provisionOf({ row, value }: Fact<Pact>, obliged: readonly string[]): LawHit["provision"] {
  const { id, name, article, kind, from, until, limits, disputed, source } = value;
  return {
    fact: id,
    row,
    authority: "its parties",
    instrument: name,
    paragraph: article,
    effect: kind,
    from,
    until,
    exemptions: limits === "" ? "" : `Limits: ${limits}`,
    disputed,
    obliged: [...obliged],
    source,
  };
}
