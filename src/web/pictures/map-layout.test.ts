import { describe, expect, test } from "vitest";
import type { PlaceRow } from "../../http/picture-answers.ts";
import type { Shape } from "./atlas.ts";
import { lookOf, pinsOf, worldMap, zoomOn } from "./map-layout.ts";
import { spotsOf } from "./spots.ts";
import { wholeWorld } from "./zoom.ts";

const square: Shape = {
  code: "SQR",
  name: "Square",
  area: {
    type: "Feature",
    properties: {},
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [10, 0],
          [0, 0],
        ],
      ],
    },
  },
};
const map = worldMap([square], 1000);

const town = (name: string, longitude: number, latitude: number, entries = 1): PlaceRow => ({
  name,
  folded: name.toLowerCase(),
  geonames: null,
  country: "SQR",
  precision: "town",
  latitude,
  longitude,
  kind: "event",
  entries,
  independent: entries,
});
const spots = (...rows: readonly PlaceRow[]) => spotsOf(rows, { copies: "with" });
const world = lookOf(map, wholeWorld);
const ten = (name: string) => name.length * 10;

describe("names on the map", () => {
  test("a name stands at the right; where another sign is there, at another side; the most frequent first", () => {
    const pins = pinsOf(map, world, spots(town("Aden", 20, 10, 9), town("Bari", 26, 10)), ten);
    const of = (name: string) => pins.find(({ spot }) => spot.row.name === name)?.name;
    expect(of("Aden")?.anchor).toBe("end");
    expect(of("Bari")?.anchor).toBe("start");
  });

  test("a name for which no side is free is left out, and so is one that would leave the map", () => {
    const crowd = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => town(`Town ${x} ${y}`, 20 + 3 * x, 10 + 3 * y)));
    const pins = pinsOf(map, world, spots(...crowd), ten);
    expect(pins.find(({ spot }) => spot.row.name === "Town 0 0")?.name).toBe(null);
    const [edge] = pinsOf(map, world, spots(town("A very long name", 170, 0)), ten);
    expect(edge?.name?.anchor).not.toBe("start");
  });
});

describe("the zoom on all places", () => {
  test("has each of them in sight, and none where there are none", () => {
    const some = spots(town("Aden", 45, 12), town("Rome", 12, 41));
    const zoom = zoomOn(map, some, new Set(["SQR"]));
    expect(zoom?.scale).toBeGreaterThan(2);
    expect(pinsOf(map, lookOf(map, zoom ?? wholeWorld), some).length).toBe(2);
    expect(zoomOn(map, [], new Set())).toBe(null);
  });

  test("is the whole world for places all over it, and not too close on one", () => {
    expect(zoomOn(map, spots(town("A", -175, 60), town("B", 175, -50)), new Set())).toEqual(wholeWorld);
    expect(zoomOn(map, spots(town("A", 45, 12)), new Set())?.scale).toBe(12);
  });
});
