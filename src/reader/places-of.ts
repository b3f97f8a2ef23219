import type { ReportParts } from "../extract/parts/index.ts";
import { organisationNamed } from "../ontology/actor/index.ts";
import type { Gazetteer } from "../ontology/gazetteer/index.ts";
import type { Place, Unresolved } from "../record/index.ts";
import type { ResolvedActors } from "../resolve/actor/index.ts";
import { type NamedEntity, type PlaceReading, resolvePlaces, toponymsOf } from "../resolve/place/index.ts";
import { overlaps, type Range, spanOf } from "../text/index.ts";

/** The places of a report. */
export interface ReportPlaces {
  /** In text order, without the dateline's. */
  readonly places: Place[];
  readonly dateline: Place | null;
  /** Names of places that are not known, with the reason. */
  readonly open: Unresolved[];
}

/** A place named inside one of these is part of its name. */
const holders: ReadonlySet<string> = new Set(["organisation", "person", "law", "event", "weapon", "platform"]);

/** Ties the names of places to places; capitals that stand for their government are none. */
export function placesOf(
  text: string,
  { dateline: line, outlet }: ReportParts,
  entities: readonly NamedEntity[],
  actors: ResolvedActors,
  gazetteer: Gazetteer,
): ReportPlaces {
  const outletCountry =
    outlet === null ? null : (organisationNamed(text.slice(outlet.start, outlet.end))?.organisation.country ?? null);
  const dateline = line?.placeRange ?? null;
  const named = toponymsOf(gazetteer, text, entities).filter(
    ({ range }) => !actors.governments.some((seat) => overlaps(seat, range)) && !isHeld(entities, range),
  );
  const readings = resolvePlaces(
    gazetteer,
    text,
    [...named, ...(dateline === null ? [] : [{ range: dateline, label: "place" }])],
    { countries: actors.actors.flatMap(({ country }) => country ?? []), dateline, outletCountry },
  );
  const own = readings.slice(0, named.length);
  return {
    places: own.flatMap(({ place }) => place ?? []).sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0)),
    dateline: readings[named.length]?.place ?? null,
    open: own.flatMap((reading) => unknown(text, reading)),
  };
}

function isHeld(entities: readonly NamedEntity[], { start, end }: Range): boolean {
  return entities.some(({ label, range }) => holders.has(label) && range.start <= start && end <= range.end);
}

function unknown(text: string, { range, sense, place, reason }: PlaceReading): Unresolved[] {
  if (place !== null || reason === null || sense !== "place") return [];
  return [{ span: spanOf(text, range), reason }];
}
