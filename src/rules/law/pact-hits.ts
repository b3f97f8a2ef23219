import type { Deed, Role } from "../deed/deed.ts";
import { wordsBehind } from "../deed/deed.ts";
import type { DeedDays } from "../deed/deed-days.ts";
import type { Party } from "../deed/party.ts";
import type { Fact } from "../facts/fact-table.ts";
import type { Pact, PactParty } from "../facts/pact.ts";
import { type Standing, standing } from "../facts/period.ts";
import { dataGround, degreeOf, disputeGrounds, type Ground } from "../finding/ground.ts";
import { located } from "../finding/own-conditions.ts";
import { dateReading } from "./date-condition.ts";
import type { LawBook } from "./law-book.ts";
import type { LawHit } from "./law-hit.ts";
import { pactProvision } from "./provision.ts";

export interface PactQuery {
  readonly attacked: Role;
  readonly attacker: Role;
  readonly kinds: readonly Pact["kind"][];
}

/** The pacts whose parties an attack on one of them may oblige. */
export function pactHits(deed: Deed, { attacked, attacker, kinds }: PactQuery, book: LawBook): LawHit[] {
  const victims = mayComeFromOutside(deed.partiesOf(attacker)) ? statesAttacked(deed, attacked) : [];
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
        if (date.standing === "not-in-force" || isBeforeSigning(fact.value, when)) return [];
        const place = placeGrounds(deed, fact.value, victim);
        if (place === "outside") return [];
        const obliged = obligedBy(fact.value, victim, attackers, when, book);
        if (obliged.length === 0) return [];
        const member = heldBy(membership, fact.value, when);
        const open = date.standing !== "in-force" || (member !== "in-force" && member !== "unconfirmed");
        return [
          {
            state: open ? "open" : "met",
            provision: pactProvision(fact, {
              effect: fact.value.kind,
              exemptions: fact.value.limits === "" ? "" : `Limits: ${fact.value.limits}`,
              obliged,
            }),
            grounds: [
              date.ground,
              {
                degree: degreeOf(membership.value.confidence),
                tell: () => ({
                  about: "recipient",
                  says: `${victim} is a party: ${membership.value.source}.`,
                  words: located(deed, wordsBehind(deed.entry, attacked)),
                  fact: membership.row,
                }),
              },
              ...place,
              ...attackerGrounds(deed, attacker),
              ...amongGrounds(attackers, fact.value, when, book),
              ...forceGrounds(fact),
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

/** Whether an attack is on a party to any pact. */
export function mayHitPact(deed: Deed, { attacked }: PactQuery, book: LawBook): boolean {
  return statesAttacked(deed, attacked).some((state) => book.pactsOf(state).length > 0);
}

/** Where nobody knows since when a pact is in force, it is not before it was signed. */
function isBeforeSigning({ from, signed }: Pact, when: DeedDays): boolean {
  return from === null && signed !== null && when.told !== "nothing" && when.days.last < signed;
}

/** Of people of whom no state or group is known it cannot be told that they come from outside. */
function mayComeFromOutside(attackers: readonly Party[]): boolean {
  return (
    attackers.length === 0 ||
    attackers.some(({ states, groups, kind }) => states.length + groups.length > 0 || kind === "armed-group")
  );
}

/** The states that an attack is on: one on an armed group is on its state only where it is told to lie there. */
function statesAttacked(deed: Deed, role: Role): string[] {
  const where = deed.entry.place?.country ?? null;
  const states = deed
    .partiesOf(role)
    .flatMap((party) => (party.official === false ? party.states.filter((state) => state === where) : party.states));
  return [...new Set(states)];
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

function placeGrounds(deed: Deed, { area, limits }: Pact, victim: string): Ground[] | "outside" {
  if (area === "") return [];
  const { place } = deed.entry;
  const words = place?.span == null ? [] : located(deed, [place.span]);
  const country = place?.country ?? null;
  if (country === victim) {
    const says = `It took place in ${victim}.`;
    return [{ degree: "certain", tell: () => ({ about: "place", says, words, fact: null }) }];
  }
  if (country !== null && area === "home") return "outside";
  const says = `The pact is limited to: ${limits}. Whether the place lies within cannot be told from the record.`;
  return [{ degree: "possible", tell: () => ({ about: "place", says, words, fact: null }) }];
}

function attackerGrounds(deed: Deed, role: Role): Ground[] {
  const attackers = deed.partiesOf(role);
  if (attackers.length > 0 && attackers.every(({ official }) => official !== false)) return [];
  const says =
    attackers.length === 0
      ? "Who attacked is not said."
      : `${attackers.map(({ name }) => name).join(", ")} is no state; whether that is an armed attack in the pact's sense is open.`;
  return [{ degree: "possible", tell: () => ({ about: "supplier", says, words: [], fact: null }) }];
}

function amongGrounds(attackers: readonly string[], pact: Pact, when: DeedDays, book: LawBook): Ground[] {
  const allies = book
    .partiesTo(pact.id)
    .filter((party) => heldBy(party, pact, when) === "in-force")
    .flatMap(({ value }) => value.states)
    .filter((state) => attackers.includes(state));
  if (allies.length === 0) return [];
  const says = `${allies.join(", ")} is a party itself; what the pact means among its own parties is disputed.`;
  return [{ degree: "possible", tell: () => ({ about: "force", says, words: [], fact: null }) }];
}

function forceGrounds({ row, value: { disputed, confidence, source } }: Fact<Pact>): Ground[] {
  return [
    ...disputeGrounds(disputed, `${disputed}.`, row),
    dataGround(confidence, `The line of data is of ${confidence} confidence: ${source}.`, row),
  ];
}
