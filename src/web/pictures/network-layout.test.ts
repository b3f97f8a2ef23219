import { expect, test } from "vitest";
import type { EventRow } from "../../http/picture-answers.ts";
import { networkLayout } from "./network-layout.ts";
import { tiesOf } from "./ties.ts";

const row = (
  agent: string | null,
  recipient: string | null,
  entries = 1,
  quad: EventRow["quad"] = "verbal-conflict",
): EventRow => ({
  agent,
  recipient,
  plover: "ACCUSE",
  quad,
  entries,
  independent: 1,
});
const rows = [
  row("mli", "ner", 3),
  row("mli", "ner", 2),
  row("ner", "mli", 1, "material-conflict"),
  row("rus", "mli"),
  row("rus", null, 4),
  row("tur", "tur", 2),
  row("irn", "tur"),
];

test("ties of one quad class count together; who acts on nobody else is left out, and counted", () => {
  const { actors, ties, left, drawn } = tiesOf(rows, { copies: "with" }, 10);
  expect(ties[0]).toEqual({ agent: "mli", recipient: "ner", quad: "verbal-conflict", size: 5 });
  expect(actors.map(({ id, size }) => [id, size])).toEqual([
    ["mli", 7],
    ["ner", 6],
    ["irn", 1],
    ["rus", 1],
    ["tur", 1],
  ]);
  expect([drawn, left]).toEqual([8, 6]);
});

test("of many the most frequent are drawn, and the others counted", () => {
  const { actors, ties, left } = tiesOf(rows, { copies: "with" }, 2);
  expect(actors.map(({ id }) => id)).toEqual(["mli", "ner"]);
  expect([ties.length, left]).toEqual([2, 8]);
});

test("everybody has the same place at every look, in the frame, and apart from others", () => {
  const ties = tiesOf(rows, { copies: "with" }, 10);
  const { knots, arrows } = networkLayout(ties, 600, 400);
  expect(networkLayout(tiesOf([...rows].reverse(), { copies: "with" }, 10), 600, 400).knots).toEqual(knots);
  expect(arrows.length).toBe(4);
  for (const one of knots) {
    expect(one.x > 0 && one.x < 600 && one.y > 0 && one.y < 400).toBe(true);
    for (const other of knots)
      if (one !== other)
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
  }
});

test("names do not cover one another, nor leave the frame, on a phone", () => {
  const many = Array.from({ length: 12 }, (_, at) => row(`a${at % 4}`, `b${at}`, 1 + (at % 3)));
  const ties = tiesOf(many, { copies: "with" }, 16);
  const half = 52;
  const { knots, height } = networkLayout(ties, 358, 420, () => half);
  expect(knots.length).toBe(16);
  for (const one of knots) {
    expect(one.x - half).toBeGreaterThanOrEqual(-1);
    expect(one.x + half).toBeLessThanOrEqual(359);
    expect(one.y + one.radius + 13).toBeLessThanOrEqual(height);
    for (const other of knots) {
      const isBeside = Math.abs(one.x - other.x) >= 2 * half - 1;
      const isBelow = Math.abs(one.y + one.radius - (other.y + other.radius)) >= 12;
      if (one !== other) expect(isBeside || isBelow, `${one.id} and ${other.id}`).toBe(true);
    }
  }
});
