import type { KnownPlace } from "../../ontology/gazetteer/index.ts";
import { distance } from "./distance.ts";
import { isDirection } from "./look-up.ts";
import type { NameGroup } from "./name-groups.ts";

/** A name's candidates with how likely each is so far. */
export interface Weighed {
  readonly group: NameGroup;
  readonly probabilities: readonly number[];
}

/** How much of the report's other names lies in a place's country and region, and near it. */
export interface Nearness {
  /** How many names are known besides the own one. */
  readonly others: number;
  /** How many of them lie in the country; candidates count by how likely they are. */
  readonly inCountry: number;
  readonly inRegion: number;
  /** The country or the region itself is one of them. */
  readonly countryNamed: boolean;
  readonly regionNamed: boolean;
  /** Sum over the others of a share that falls with the distance, by e every 150 km. */
  readonly closeness: number;
  /** The like for the nearest of them, by e every 40 km; whether it is the likeliest of its name counts little. */
  readonly nearest: number;
}

/** A likely candidate of a name. */
interface Likely {
  readonly group: NameGroup;
  readonly place: KnownPlace;
  readonly probability: number;
}

/** The report's names as they are weighed so far, ready to be asked how near a place they are. */
export class Surroundings {
  private readonly likely: readonly Likely[];
  private readonly located: readonly Likely[];
  private readonly known: ReadonlySet<string>;
  private readonly byKey: ReadonlyMap<string, readonly Weighed[]>;

  constructor(all: readonly Weighed[]) {
    const byKey = new Map<string, Weighed[]>();
    for (const weighed of all) byKey.set(weighed.group.key, [...(byKey.get(weighed.group.key) ?? []), weighed]);
    this.byKey = byKey;
    // "Western" and the like are divisions of so many countries that they speak for none.
    const telling = all.filter(({ group }) => !isDirection(group.name));
    this.likely = telling.flatMap(({ group, probabilities }) =>
      group.candidates.flatMap(({ place }, at) => {
        const probability = probabilities[at] ?? 0;
        return probability < 0.02 || place.country === null ? [] : [{ group, place, probability }];
      }),
    );
    this.located = this.likely.filter(({ place, probability }) => place.kind !== "country" && probability > 0.1);
    this.known = new Set(all.flatMap(({ group }) => (group.candidates.length > 0 ? [group.key] : [])));
  }

  /** The names of these keys as they are weighed so far, those that any place bears. */
  of(keys: ReadonlySet<string>): Weighed[] {
    return [...keys].flatMap((key) => this.byKey.get(key) ?? []).filter(({ group }) => group.candidates.length > 0);
  }

  /** How near the report's other names are to a candidate of `own`; another place of its name is none of them. */
  near(place: KnownPlace, own: NameGroup): Nearness {
    let inCountry = 0;
    let inRegion = 0;
    let countryNamed = false;
    let regionNamed = false;
    for (const { group, place: other, probability } of this.likely) {
      if (group.key === own.key || other.country !== place.country) continue;
      inCountry += probability;
      if (other.kind === "country" && probability > 0.5) countryNamed = true;
      if (other.region === null || other.region !== place.region) continue;
      inRegion += probability;
      if (other.kind === "region" && probability > 0.3) regionNamed = true;
    }
    const others = this.known.size - (this.known.has(own.key) ? 1 : 0);
    return { others, inCountry, inRegion, countryNamed, regionNamed, ...this.closeness(place, own) };
  }

  private closeness(place: KnownPlace, own: NameGroup) {
    let closeness = 0;
    let nearest = 0;
    for (const { group, place: other, probability } of this.located) {
      // A degree of latitude is 111 km: what is farther off than ten counts for nothing.
      if (group.key === own.key || Math.abs(other.latitude - place.latitude) > 10) continue;
      const away = distance(place, other);
      closeness += probability * Math.exp(-away / 150);
      nearest = Math.max(nearest, Math.min(1, 5 * probability) * Math.exp(-away / 40));
    }
    return { closeness, nearest };
  }
}
