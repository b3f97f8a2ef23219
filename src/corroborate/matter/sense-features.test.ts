import { expect, test } from "vitest";
import { senseVector } from "../../util/vectors.ts";
import { senseFeatures } from "./sense-features.ts";

const sense = (...numbers: number[]) => senseVector(Buffer.from(Int8Array.from(numbers).buffer).toString("base64"));
const values = (one: Float32Array | null, other: Float32Array | null) =>
  Object.fromEntries(senseFeatures(one, other).map(({ name, value }) => [name, Number(value.toFixed(2))]));

test("passages that mean the same are near, whatever their length", () => {
  expect(values(sense(3, 4), sense(30, 40))).toEqual({ sense: 1, "sense-near": 1, "sense-one": 1, "sense-differs": 0 });
  expect(values(sense(100, 0), sense(60, 80))).toMatchObject({ sense: 0.6, "sense-one": 0.2 });
  expect(values(sense(100, 0), sense(-100, 0))).toMatchObject({ sense: 0, "sense-near": 0, "sense-differs": 1 });
});

test("where one was read without its sense, nothing is said", () => {
  expect(senseFeatures(null, sense(1, 2))).toEqual([]);
});
