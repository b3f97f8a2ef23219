import { geoNaturalEarth1, geoPath } from "d3-geo";
import type { Shape } from "./atlas.ts";
import { type Sort, type Spot, sortOf } from "./spots.ts";
import { wholeWorld, type Zoom } from "./zoom.ts";

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
  /** Degrees east and north of a point. */
  from(x: number, y: number): readonly [longitude: number, latitude: number];
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
  return {
    width,
    height,
    outlines,
    at: (longitude, latitude) => projection([longitude, latitude]) ?? [0, 0],
    from: (x, y) => projection.invert?.([x, y]) ?? [0, 0],
  };
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

/** Room around what a zoom shows, in pixels, and no closer than this, or a lone place would stand in nothing. */
const around = { x: 70, y: 40, scale: 12 } as const;

/** The zoom that shows all places that are named, countries with their middle; null where there are none. */
export function zoomOn(map: WorldMap, spots: readonly Spot[], countries: ReadonlySet<string>): Zoom | null {
  const points = [
    ...spots.flatMap(({ row }) =>
      sortOf(row) === "country" || row.latitude === null || row.longitude === null
        ? []
        : [map.at(row.longitude, row.latitude)],
    ),
    ...map.outlines.flatMap(({ code, x, y }) => (code !== null && countries.has(code) ? [[x, y] as const] : [])),
  ];
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    around.scale,
    (map.width - 2 * around.x) / Math.max(1, right - left),
    (map.height - 2 * around.y) / Math.max(1, bottom - top),
  );
  // A little closer is not worth losing the edges of the world.
  if (scale < 1.2) return wholeWorld;
  const [longitude, latitude] = map.from((left + right) / 2, (top + bottom) / 2);
  return { longitude, latitude, scale };
}

/** A place with a position in sight. */
export interface Pin {
  readonly spot: Spot;
  readonly sort: Sort;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Where its name begins, or is in the middle; null where there is no room for it. */
  readonly name: Label | null;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

const mostNames = 40;
const longestName = 24;

/** The places that have a position and are in sight; the largest lie beneath, the most frequent have their names. */
export function pinsOf(
  map: WorldMap,
  look: Look,
  spots: readonly Spot[],
  widthOf: (name: string) => number = (name) => name.length * 6.6,
): Pin[] {
  const pins = spots.flatMap((spot): Omit<Pin, "name">[] => {
    const sort = sortOf(spot.row);
    const { latitude, longitude } = spot.row;
    if (sort === "country" || latitude === null || longitude === null) return [];
    const [worldX, worldY] = map.at(longitude, latitude);
    const x = worldX * look.scale + look.left;
    const y = worldY * look.scale + look.top;
    if (x < 0 || y < 0 || x > map.width || y > map.height) return [];
    return [{ spot, sort, x, y, radius: Math.min(22, 3 + 2 * Math.sqrt(spot.size)) }];
  });
  const labels = new Map<string, Label>();
  const taken: Box[] = [];
  for (const pin of pins) {
    const { name } = pin.spot.row;
    if (labels.size >= mostNames || name.length > longestName) continue;
    const free = labelsOf(pin, widthOf(name)).find(({ box }) => isFree(box, pin, pins, taken, map));
    if (free === undefined) continue;
    labels.set(pin.spot.key, free.label);
    taken.push(free.box);
  }
  return pins.map((pin) => ({ ...pin, name: labels.get(pin.spot.key) ?? null })).sort((a, b) => b.radius - a.radius);
}

type Box = readonly [left: number, top: number, right: number, bottom: number];
type Disc = Pick<Pin, "x" | "y" | "radius">;

/** Where a name of a width may stand beside its sign, the best first. */
function labelsOf({ x, y, radius }: Disc, wide: number): readonly { readonly label: Label; readonly box: Box }[] {
  const gap = radius + 4;
  return [
    { label: { x: x + gap, y, anchor: "start" }, box: [x + gap, y - 8, x + gap + wide, y + 8] },
    { label: { x: x - gap, y, anchor: "end" }, box: [x - gap - wide, y - 8, x - gap, y + 8] },
    { label: { x, y: y - gap - 6, anchor: "middle" }, box: [x - wide / 2, y - gap - 14, x + wide / 2, y - gap + 2] },
    { label: { x, y: y + gap + 6, anchor: "middle" }, box: [x - wide / 2, y + gap - 2, x + wide / 2, y + gap + 14] },
  ];
}

/** Whether a name covers no other name and no other sign, and lies within the map. */
function isFree(
  [left, top, right, bottom]: Box,
  own: Disc,
  pins: readonly Disc[],
  taken: readonly Box[],
  map: WorldMap,
) {
  if (left < 2 || top < 2 || right > map.width - 2 || bottom > map.height - 2) return false;
  const covers = ([l, t, r, b]: Box) => right >= l && left <= r && bottom >= t && top <= b;
  return (
    !taken.some(covers) &&
    !pins.some(
      (pin) => pin !== own && covers([pin.x - pin.radius, pin.y - pin.radius, pin.x + pin.radius, pin.y + pin.radius]),
    )
  );
}
