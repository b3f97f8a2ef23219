import fc from "fast-check";
import { expect, test } from "vitest";
import type { Frame } from "../../extract/frame/index.ts";
import { frameRoles } from "../../extract/frame/index.ts";
import { Commitment, Entry, Event, Restriction, Threat, Transfer, TransferItem } from "../../record/index.ts";
import { type MadeFrame, made } from "./made-frames.case.ts";

const text =
  "[Iran|state] and [Iraq|state] said on Tuesday: “We will send 28 tanks, shells and aid to [Syria|state] if they are attacked.” " +
  "It broke Resolution 1747, [Oslo|place] warned. The [Russian|nationality] army, which met them on 5 June, struck again.";
const plain = text.replace(/\[|\|[a-z]+\]/gu, "");
const words = [...plain.matchAll(/\S+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

const stretch = fc
  .tuple(fc.nat(words.length - 1), fc.nat(5))
  .map(([first, more]) => plain.slice(words[first]?.start, words[Math.min(first + more, words.length - 1)]?.end));
const answer = <T>(values: readonly T[]) => fc.constantFrom(...values).map((value) => ({ value, probability: 0.7 }));
const base = {
  trigger: stretch,
  roles: fc.array(fc.tuple(fc.constantFrom(...frameRoles), stretch), { maxLength: 5 }),
};
const frame: fc.Arbitrary<MadeFrame> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant("event" as const),
    plover: answer(Event.shape.plover.options),
    mode: fc.option(answer(["visit", "drone", "cyber", "nonsense"])),
    contexts: fc.array(answer(["military", "nonsense"]), { maxLength: 2 }),
    occurrence: answer(Event.shape.occurrence.options),
  }),
  fc.record({
    ...base,
    kind: fc.constant("transfer" as const),
    stage: answer(Transfer.shape.stage.options),
    type: answer(TransferItem.shape.type.options),
  }),
  fc.record({
    ...base,
    kind: fc.constant("commitment" as const),
    form: answer(Commitment.shape.form.options),
    status: answer(Commitment.shape.status.options),
  }),
  fc.record({ ...base, kind: fc.constant("threat" as const), form: answer(Threat.shape.form.options) }),
  fc.record({
    ...base,
    kind: fc.constant("restriction" as const),
    form: answer(Restriction.shape.form.options),
    relation: fc.option(answer(["violates", "accords"] as const)),
  }),
);

test("whatever frames a model reads, each entry follows the vocabulary and points at the report's own words", () => {
  fc.assert(
    fc.property(fc.array(frame, { maxLength: 12 }), (frames) => {
      const { entries, actors } = made(text, frames, {
        statements: [{ speaker: "Iran and Iraq", cue: "said", content: "“We will send 28 tanks" }],
      });
      const known = new Set(actors.map(({ id }) => id));
      const ids = entries.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const entry of entries) {
        Entry.parse(entry);
        for (const { start, end, text: said } of entry.evidence) expect(plain.slice(start, end)).toBe(said);
        for (const { field, words: said } of entry.reasons) {
          expect(Object.keys(entry)).toContain(field);
          for (const span of said) expect(plain.slice(span.start, span.end)).toBe(span.text);
        }
        if (entry.kind === "event") {
          expect(entry.actors.length + entry.recipients.length).toBeGreaterThan(0);
          for (const id of [...entry.actors, ...entry.recipients]) expect(known).toContain(id);
        }
        if (entry.kind === "restriction") for (const { entry: id } of entry.touchedBy) expect(ids).toContain(id);
      }
    }),
    { numRuns: 60 },
  );
});

test("the frames of these tests are all of the model's kinds", () => {
  const kinds: readonly Frame["kind"][] = ["event", "transfer", "commitment", "threat", "restriction"];
  const seen = new Set(fc.sample(frame, { numRuns: 200, seed: 1 }).map(({ kind }) => kind));
  expect([...seen].sort()).toEqual([...kinds].sort());
});
