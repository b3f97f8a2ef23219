import { describe, expect, it } from "vitest";
import { distance } from "./distance.ts";

describe("distance", () => {
  const pyongyang = { latitude: 39.0339, longitude: 125.7543 };

  it("is about 195 km from Pyongyang to Seoul, both ways", () => {
    const seoul = { latitude: 37.566, longitude: 126.9784 };
    expect(distance(pyongyang, seoul)).toBeCloseTo(195, 0);
    expect(distance(seoul, pyongyang)).toBeCloseTo(195, 0);
  });

  it("goes the short way over the date line, and half round the globe at most", () => {
    expect(distance({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 1);
    expect(distance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20015, 0);
    expect(distance(pyongyang, pyongyang)).toBe(0);
  });
});
