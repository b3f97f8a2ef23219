import { personNamed, stateOfRegion, statesWithBody } from "../../ontology/actor/index.ts";
import type { Range } from "../../text/index.ts";
import type { EntityIndex } from "./entity-index.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";
import { stateOf } from "./look-up.ts";

/** What a report names that tells of a country. */
export interface CountryNames {
  readonly states: readonly FoundState[];
  readonly organisations: readonly FoundOrganisation[];
  readonly entities: EntityIndex;
  /** The words of those who speak, who may be known by words that are no entity: "King Abdullah". */
  readonly speakers: readonly Range[];
  /** The place that the report was written at, where its first line says one. */
  readonly dateline: Range | null;
  readonly date: string | null;
}

/** Bodies that are a state's, or fight for it in its land; not what is read and sold all over the world. */
const local = /^(?:government|parliament|military|police|court|service|party|rebel|paramilitary)$/;
/** How much oftener than the next a country must be named to be the one that a report is about. */
const clearly = 2;
/** How much oftener than it another country is named where a country is named in passing only. */
const passing = 5;

/**
 * How often a report names each country, by its states, capitals and peoples, known places, bodies and office holders.
 *
 * News leaves a body's state out where the report is about one country: "the Senate", in Manila, is not America's.
 */
export class CountriesNamed {
  private readonly counts = new Map<string, number>();
  /** How often by the name of a party that other states have too. */
  private readonly byParty = new Map<string, number>();
  /** The country that the report was written in. */
  private readonly home: string | null = null;

  constructor(frame: Frame, { states, organisations, entities, speakers, dateline, date }: CountryNames) {
    for (const { naming } of states) if (!naming.ambiguous) this.count(naming.state.country);
    for (const { naming, range } of organisations)
      if (naming !== null && !naming.ambiguous && local.test(naming.organisation.type)) {
        const { country } = naming.organisation;
        this.count(country);
        if (country !== null && statesWithBody(frame.slice(range)) !== null)
          this.byParty.set(country, (this.byParty.get(country) ?? 0) + 1);
      }
    for (const { label, range } of entities.all) {
      const words = frame.slice(range);
      if (label === "place") this.count(stateOfRegion(words)?.country);
      if (label === "person") this.count(personNamed(words, { date })?.country);
    }
    for (const range of speakers)
      if (entities.exact(range, ["person"]) === undefined)
        this.count(personNamed(frame.slice(range), { date })?.country);
    if (dateline === null) return;
    const place = frame.slice(dateline).replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
    this.home = stateOf(place, date)?.state.country ?? stateOfRegion(place)?.country ?? null;
    this.count(this.home);
  }

  /** The country among the given ones that is named at least twice as often as any other of them; else null. */
  mostNamed(among: readonly string[]): string | null {
    const [first, second] = [...this.counts]
      .filter(([country]) => among.includes(country))
      .sort(([, a], [, b]) => b - a);
    if (first === undefined) return null;
    return second === undefined || first[1] >= clearly * second[1] ? first[0] : null;
  }

  /** The same, if the report is about that country, and does not only name it in passing. */
  foremost(among: readonly string[]): string | null {
    const country = this.mostNamed(among);
    return country !== null && this.isAbout(country) ? country : null;
  }

  /** Whether the report names none of these countries. */
  namesNone(countries: readonly string[]): boolean {
    return countries.every((country) => !this.counts.has(country));
  }

  /** Whether the report names a country only by parties whose names other states' have too: "the Conservatives". */
  namesByPartyOnly(country: string): boolean {
    return (this.counts.get(country) ?? 0) === (this.byParty.get(country) ?? 0);
  }

  /** Whether the report was written in one of these countries. */
  isFrom(countries: readonly string[]): boolean {
    return this.home !== null && countries.includes(this.home);
  }

  /**
   * Whether a report is about a country: one written there; else one that names it a fifth as often as any other, and more
   * than once, or if it was not written elsewhere hardly names others ("Moscow" in passing, in a report from Nairobi).
   */
  private isAbout(country: string): boolean {
    const named = this.counts.get(country) ?? 0;
    const most = Math.max(...this.counts.values());
    if (country === this.home) return true;
    return named > 1 ? passing * named >= most : this.home === null && most <= clearly;
  }

  private count(country: string | null | undefined): void {
    if (country != null) this.counts.set(country, (this.counts.get(country) ?? 0) + 1);
  }
}
