import fc from "fast-check";
import { expect, test } from "vitest";
import { atMost, both, degree, isOpen, presupposes, under, values } from "./value.ts";

const value = fc.constantFrom(...Object.values(values));

test("two things together are no surer than the less sure of them, in either order", () => {
  fc.assert(
    fc.property(value, value, (one, other) => {
      expect(both(one, other)).toEqual(both(other, one));
      expect(degree(both(one, other))).toBe(Math.min(degree(one), degree(other)));
    }),
  );
});

test("what is embedded is no surer than what stands over it, unless it is taken for granted", () => {
  fc.assert(
    fc.property(value, value, value, (positive, negative, over) => {
      const held = under({ positive, negative }, over);
      if (presupposes({ positive, negative })) expect(held).toEqual(positive);
      else expect(degree(held)).toBeLessThanOrEqual(degree(over));
    }),
  );
});

test("a cap lowers, and never raises", () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(degree(atMost(one, "possible"))).toBe(Math.min(degree(one), 1));
    }),
  );
});

test("polarity is open just where modality is", () => {
  fc.assert(
    fc.property(value, value, value, (positive, negative, over) => {
      for (const held of [both(positive, over), under({ positive, negative }, over), atMost(over, "underspecified")]) {
        expect(held.polarity === "underspecified").toBe(isOpen(held));
      }
    }),
  );
});
