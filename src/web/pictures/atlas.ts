import type { Feature, Geometry } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fineUrl from "world-atlas/countries-50m.json?url";
import coarseUrl from "world-atlas/countries-110m.json?url";
import { z } from "zod";
import { codeOfShape } from "../words/country-words.ts";

/** A country's area. */
export interface Shape {
  /** ISO 3166-1 alpha-3; null for an area that has no code of its own. */
  readonly code: string | null;
  readonly name: string;
  readonly area: Feature<Geometry>;
}

type World = Topology<{ readonly countries: GeometryCollection<{ readonly name: string }> }>;

const World = z.custom<World>((it) => typeof it === "object" && it !== null && "arcs" in it && "objects" in it);

const loaded = new Map<string, Promise<readonly Shape[]>>();

/** The countries of Natural Earth: `coarse` (1:110 million, without the small ones) or `fine` (1:50 million). */
export function loadShapes(grain: "coarse" | "fine"): Promise<readonly Shape[]> {
  const url = grain === "coarse" ? coarseUrl : fineUrl;
  const shapes = loaded.get(url) ?? fetchShapes(url);
  loaded.set(url, shapes);
  return shapes;
}

async function fetchShapes(url: string): Promise<readonly Shape[]> {
  const world = World.parse(await (await fetch(url)).json());
  return feature(world, world.objects.countries).features.map((area) => ({
    code: codeOfShape(area.id, area.properties.name),
    name: area.properties.name,
    area,
  }));
}
