import { organisationById, stateById } from "../../ontology/actor/index.ts";
import { reversed } from "./cells.ts";
import type { Embargo } from "./embargo.ts";
import { type Fact, type Flaw, flaw } from "./fact-table.ts";
import type { FactTables } from "./tables.ts";

/** What is wrong with facts beyond the line alone: unknown ids, days that run backwards, lines that disagree. */
export function tableFlaws(tables: FactTables): Flaw[] {
  const { authorities, embargoes, votes, pacts, pactParties, treaties, treatyParties } = tables;
  return [
    ...[...embargoes, ...pacts, ...pactParties, ...treaties, ...treatyParties].flatMap(({ row, value }) => {
      const days = reversed(value);
      return days === null ? [] : [flaw(row, "Its days run backwards.", days, "`until` after `from`")];
    }),
    ...[...embargoes, ...pactParties, ...treatyParties].flatMap((fact) => unknownStates(fact.row, fact.value.states)),
    ...votes.flatMap(({ row, value }) => unknownStates(row, [...value.for, ...value.against, ...value.abstained])),
    ...embargoes.flatMap(({ row, value }) => [
      ...value.groups
        .filter((id) => organisationById(id) === null)
        .map((id) => flaw(row, "It names a group that is not known.", id, "an id of data/actors/organisations.csv")),
      ...unknownId(row, "authority", value.authority, authorities),
    ]),
    ...pactParties.flatMap(({ row, value }) => unknownId(row, "pact", value.pact, pacts)),
    ...treatyParties.flatMap(({ row, value }) => unknownId(row, "treaty", value.treaty, treaties)),
    ...twice(embargoes),
    ...twice(pacts),
    ...twice(treaties),
    ...disagreeing(embargoes),
  ];
}

function unknownStates(row: string, states: readonly string[] | "all"): Flaw[] {
  if (states === "all") return [];
  return states
    .filter((code) => stateById(code) === null)
    .map((code) =>
      flaw(row, "It names a state that is not known.", code, "an id of data/actors/states.csv, such as PRK"),
    );
}

function unknownId(row: string, what: string, id: string, known: readonly Fact<{ readonly id: string }>[]): Flaw[] {
  if (known.some(({ value }) => value.id === id)) return [];
  return [flaw(row, `It names no known ${what}.`, id, known.map(({ value }) => value.id).join(", "))];
}

function twice(facts: readonly Fact<{ readonly id: string }>[]): Flaw[] {
  const first = new Map<string, string>();
  return facts.flatMap(({ row, value: { id } }) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, row);
    return before === undefined ? [] : [flaw(row, `Its id is that of ${before}.`, id, "an id unlike any other")];
  });
}

/** Lines on the same paragraph that say different things of the same days: both are kept, and both are shown. */
function disagreeing(embargoes: readonly Fact<Embargo>[]): Flaw[] {
  const byParagraph = new Map<string, Fact<Embargo>[]>();
  for (const fact of embargoes) {
    const { authority, instrument, paragraph, direction, states, groups } = fact.value;
    const key = JSON.stringify([authority, instrument, paragraph, direction, states, groups]);
    byParagraph.set(key, [...(byParagraph.get(key) ?? []), fact]);
  }
  return [...byParagraph.values()].flatMap((facts) =>
    facts.flatMap((fact, place) =>
      facts.slice(0, place).flatMap((before) => {
        const [one, other] = [before.value, fact.value];
        const overlap = (one.from ?? "") < (other.until ?? "9") && (other.from ?? "") < (one.until ?? "9");
        const same = one.from === other.from && one.until === other.until && one.scope.join() === other.scope.join();
        if (!overlap || same) return [];
        const say = ({ from, until, scope }: Embargo) => `${from} until ${until ?? "now"}, ${scope.join("|")}`;
        return [
          flaw(
            fact.row,
            `It disagrees with ${before.row} on the same paragraph; both are used, and findings show both.`,
            `${say(other)}; there: ${say(one)}`,
            "lines that agree, or a note of why they do not",
            { usable: true },
          ),
        ];
      }),
    ),
  );
}
