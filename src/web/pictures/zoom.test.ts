import { expect, test } from "vitest";
import { closer, moved, wholeWorld, zoomFrom, zoomWords } from "./zoom.ts";

test.each([null, "", "here", "1,2", "200,0,2", "0,0,0.5", "0,0,1000", "NaN,0,2"])("%j is the whole world", (value) => {
  expect(zoomFrom(value)).toEqual(wholeWorld);
});

test("a zoom stands in the address and comes back from it", () => {
  const zoom = moved(closer(wholeWorld, 8), 0.1, -0.2);
  const back = zoomFrom(zoomWords(zoom));
  expect(back.scale).toBe(8);
  expect(back.longitude).toBeCloseTo(zoom.longitude, 1);
  expect(back.latitude).toBeCloseTo(zoom.latitude, 1);
});

test("no closer than there is something to see, no further than the world, and the world does not move", () => {
  expect(closer(closer(wholeWorld, 1000), 2).scale).toBe(64);
  expect(zoomWords(closer(closer(wholeWorld, 4), 0.1))).toBe("");
  expect(moved(wholeWorld, 1, 1)).toEqual(wholeWorld);
});
