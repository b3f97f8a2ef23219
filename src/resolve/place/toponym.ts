import type { KnownPlace } from "../../ontology/gazetteer/index.ts";
import type { Place } from "../../record/index.ts";
import type { Range } from "../../text/index.ts";

/** Words that may name a place. */
export interface Toponym {
  readonly range: Range;
  /** The entity label that the words got: `place`, `state`, `nationality` ... */
  readonly label?: string;
}

/** What else is known of a report when its places are resolved. */
export interface PlaceContext {
  /** Alpha-3 codes of the states that its actors are or belong to; repetitions count. */
  readonly countries?: readonly string[];
  /** The place words of its dateline. */
  readonly dateline?: Range | null;
  /** Alpha-3 code of the country that its outlet is published in. */
  readonly outletCountry?: string | null;
}

/** What a name stands for where it stands: the place, the government that sits there, or the people from there. */
export type PlaceSense = "place" | "government" | "people";

/** What a toponym was read as. */
export interface PlaceReading {
  readonly range: Range;
  readonly sense: PlaceSense;
  /** The place that the name means, whatever the sense; null where no place of that name is known. */
  readonly identity: KnownPlace | null;
  /** How likely the identity is among all places of that name. */
  readonly probability: number;
  /** The place as it goes on record; null where the sense is another or no place of that name is known. */
  readonly place: Place | null;
  /** The rule that read it so. */
  readonly rule: string;
  /** Why there is no place; null where there is one. */
  readonly reason: string | null;
}
