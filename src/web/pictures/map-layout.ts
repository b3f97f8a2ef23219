import { geoNaturalEarth1, geoPath } from "d3-geo";
import type { Shape } from "./atlas.ts";
import { type Sort, type Spot, sortOf } from "./spots.ts";
import type { Zoom } from "./zoom.ts";

/** A country's outline on the map of the whole world. */
export interface Outline {
  readonly key: string;
  readonly code: string | null;
  readonly path: string;
  /** Its middle, and how large it is, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The map of the whole world at a width. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly Outline[];
  at(longitude: number, latitude: number): readonly [x: number, y: number];
}

/** Lays the world out: Natural Earth's own projection, the southern ice left out. */
export function worldMap(shapes: readonly Shape[], width: number): WorldMap {
  const height = Math.round(width * 0.49);
  const projection = geoNaturalEarth1()
    .scale(width / 5.6)
    .translate([width / 2, height * 0.545]);
  const path = geoPath(projection).digits(1);
  const outlines = shapes
    .filter(({ code }) => code !== "ATA")
    .flatMap(({ code, name, area }): Outline[] => {
      const drawn = path(area);
      const [x, y] = path.centroid(area);
      return drawn === null
        ? []
        : [{ key: `${code} ${name}`, code, path: drawn, x, y, size: Math.sqrt(path.area(area)) }];
    });
  return { width, height, outlines, at: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0] };
}

/** How the map of the whole world is moved and enlarged, so that the zoom's middle is in the middle. */
export interface Look {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** The look of a zoom; nothing beyond the world comes into sight. */
export function lookOf({ width, height, at }: WorldMap, { longitude, latitude, scale }: Zoom): Look {
  if (scale <= 1) return { scale: 1, left: 0, top: 0 };
  const [x, y] = at(longitude, latitude);
  const within = (value: number, room: number) => Math.min(0, Math.max(room * (1 - scale), value));
  return { scale, left: within(width / 2 - x * scale, width), top: within(height / 2 - y * scale, height) };
}

/** A place with a position in sight. */
export interface Pin {
  readonly spot: Spot;
  readonly sort: Sort;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether its name has room beside it. */
  readonly named: boolean;
}

/** The places that have a position and are in sight; the largest lie beneath, the most frequent have their names. */
export function pinsOf(map: WorldMap, look: Look, spots: readonly Spot[]): Pin[] {
  const taken: (readonly [left: number, top: number, right: number, bottom: number])[] = [];
  const pins = spots.flatMap((spot): Pin[] => {
    const sort = sortOf(spot.row);
    const { latitude, longitude, name } = spot.row;
    if (sort === "country" || latitude === null || longitude === null) return [];
    const [worldX, worldY] = map.at(longitude, latitude);
    const x = worldX * look.scale + look.left;
    const y = worldY * look.scale + look.top;
    if (x < 0 || y < 0 || x > map.width || y > map.height) return [];
    const radius = Math.min(22, 3 + 2 * Math.sqrt(spot.size));
    const box = [x - radius, y - 8, x + radius + 4 + name.length * 6.6, y + 8] as const;
    const isFree =
      box[2] < map.width && taken.every((it) => box[2] < it[0] || box[0] > it[2] || box[3] < it[1] || box[1] > it[3]);
    const named = isFree && taken.length < 24 && name.length <= 24;
    if (named) taken.push(box);
    return [{ spot, sort, x, y, radius, named }];
  });
  return pins.sort((a, b) => b.radius - a.radius);
}
