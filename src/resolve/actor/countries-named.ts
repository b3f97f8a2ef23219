import { personNamed, stateOfRegion } from "../../ontology/actor/index.ts";
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
  /** The place that the report was written at, where its first line says one. */
  readonly dateline: Range | null;
  readonly date: string | null;
}

/** Bodies that are a state's, or fight for it in its land; not what is read and sold all over the world. */
const local = /^(?:government|parliament|military|police|court|service|party|rebel|paramilitary)$/;
/** How much oftener than the next a country must be named to be the one that a report is about. */
const clearly = 2;

/**
 * How often a report names each country, by its states, capitals and peoples, known places, bodies and office holders.
 *
 * News leaves a body's state out where the report is about one country: "the Senate", in Manila, is not America's.
 */
export class CountriesNamed {
  private readonly counts = new Map<string, number>();

  constructor(frame: Frame, { states, organisations, entities, dateline, date }: CountryNames) {
    for (const { naming } of states) if (!naming.ambiguous) this.count(naming.state.country);
    for (const { naming } of organisations)
      if (naming !== null && !naming.ambiguous && local.test(naming.organisation.type))
        this.count(naming.organisation.country);
    for (const { label, range } of entities.all) {
      const words = frame.slice(range);
      if (label === "place") this.count(stateOfRegion(words)?.country);
      if (label === "person") this.count(personNamed(words, { date })?.country);
    }
    if (dateline === null) return;
    const place = frame.slice(dateline).replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
    this.count(stateOf(place, date)?.state.country ?? stateOfRegion(place)?.country);
  }

  /**
   * The country that is named at least twice as often as any other, among the given ones or all; else null.
   *
   * @param least - how often it must be named; default: once.
   */
  foremost(among: readonly string[] | null = null, least = 1): string | null {
    const [first, second] = [...this.counts]
      .filter(([country]) => among === null || among.includes(country))
      .sort(([, a], [, b]) => b - a);
    if (first === undefined || first[1] < least) return null;
    return second === undefined || first[1] >= clearly * second[1] ? first[0] : null;
  }

  private count(country: string | null | undefined): void {
    if (country != null) this.counts.set(country, (this.counts.get(country) ?? 0) + 1);
  }
}
