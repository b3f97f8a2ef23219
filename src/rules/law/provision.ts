import type { Fact } from "../facts/fact-table.ts";
import type { Degree, Provision } from "../finding/finding.ts";
import type { LawHit } from "./law-hit.ts";

/** What lines of measures, pacts and treaties have in common. */
interface Line {
  readonly id: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly disputed: string;
  readonly source: string;
}

interface Agreement extends Line {
  readonly name: string;
  readonly article: string;
}

type Named = Pick<LawHit["provision"], "authority" | "instrument" | "paragraph" | "effect" | "exemptions"> &
  Partial<Pick<LawHit["provision"], "obliged">>;

/** Lines of data that every finding names alike, each made once. */
export class Provisions {
  private readonly made = new Map<Fact<Line>, LawHit["provision"]>();

  of(fact: Fact<Line>, named: () => Named): LawHit["provision"] {
    const known = this.made.get(fact);
    if (known !== undefined) return known;
    const found = provisionOf(fact, named());
    this.made.set(fact, found);
    return found;
  }

  ofAgreement<T extends Agreement & Pick<Named, "effect" | "exemptions">>(fact: Fact<T>): LawHit["provision"] {
    return this.of(fact, () => agreementNames(fact.value, fact.value));
  }
}

const atDegrees = new WeakMap<LawHit["provision"], Map<Degree, Provision>>();

/** A provision as surely as it applies; one object for all findings of a provision that they share. */
export function atDegree(provision: LawHit["provision"], degree: Degree): Provision {
  const known = atDegrees.get(provision)?.get(degree);
  if (known !== undefined) return known;
  const found = { ...provision, degree };
  const degrees = atDegrees.get(provision);
  if (degrees === undefined) atDegrees.set(provision, new Map([[degree, found]]));
  else degrees.set(degree, found);
  return found;
}

/** A line of data as a finding names it. */
function provisionOf(
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

/** A line of a pact as a finding names it. */
export function pactProvision(
  fact: Fact<Agreement>,
  { obliged, ...said }: Pick<Named, "effect" | "exemptions"> & { readonly obliged: string[] },
): LawHit["provision"] {
  return provisionOf(fact, { ...agreementNames(fact.value, said), obliged });
}

/** The parties of a pact or treaty set it, and it goes by its name. */
function agreementNames(
  { name, article }: Agreement,
  { effect, exemptions }: Pick<Named, "effect" | "exemptions">,
): Named {
  return { authority: "its parties", instrument: name, paragraph: article, effect, exemptions };
}
