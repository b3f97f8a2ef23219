import type { Fact } from "../facts/fact-table.ts";
import type { LawHit } from "./law-hit.ts";

/** What lines of measures, pacts and treaties have in common. */
interface Line {
  readonly id: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly disputed: string;
  readonly source: string;
}

type Named = Pick<LawHit["provision"], "authority" | "instrument" | "paragraph" | "effect" | "exemptions"> &
  Partial<Pick<LawHit["provision"], "obliged">>;

/** A line of data as a finding names it. */
export function provisionOf(
  { row, value: { id, from, until, disputed, source } }: Fact<Line>,
  { authority, instrument, paragraph, effect, exemptions, obliged = [] }: Named,
): LawHit["provision"] {
  return {
    fact: id,
    row,
    authority,
    instrument,
    paragraph,
    effect,
    from,
    until,
    exemptions,
    disputed,
    obliged,
    source,
  };
}

/** A line of a pact or treaty as a finding names it: its parties set it, and it goes by its name. */
export function agreementProvision(
  fact: Fact<Line & { readonly name: string; readonly article: string }>,
  { effect, exemptions, obliged }: Pick<Named, "effect" | "exemptions" | "obliged">,
): LawHit["provision"] {
  const { name, article } = fact.value;
  const said = { authority: "its parties", instrument: name, paragraph: article, effect, exemptions };
  return provisionOf(fact, obliged === undefined ? said : { ...said, obliged });
}
