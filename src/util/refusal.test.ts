import { expect, test } from "vitest";
import { z } from "zod";
import { refusalOf } from "./refusal.ts";

const Shot = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("gun"), form: z.enum(["long", "short"]) }),
  z.strictObject({ kind: z.literal("bow"), form: z.enum(["bent", "cross"]) }),
]);
const schema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(1000).default(50),
  share: z.number().min(0).optional(),
  from: z.iso.date().optional(),
  what: z.enum(["statement", "event"]).optional(),
  only: z.literal("yes").optional(),
  name: z.string().min(1).max(9).optional(),
  id: z.uuid().nullable().optional(),
  links: z
    .array(z.url({ protocol: /^https$/, error: "an address that begins with https://" }))
    .min(1)
    .optional(),
  shot: Shot.optional(),
  rests: z.boolean().optional(),
});

test.each([
  [{ limit: "ten" }, "limit", '"ten"', "a whole number from 1 to 1000"],
  [{ limit: 0 }, "limit", "0", "a whole number from 1 to 1000"],
  [{ share: -1 }, "share", "-1", "a number from 0"],
  [{ from: "2024-02-31" }, "from", '"2024-02-31"', "a day that there is, as 2026-02-06"],
  [{ what: "rumour" }, "what", '"rumour"', "statement, event"],
  [{ only: "no" }, "only", '"no"', "yes"],
  [{ name: "" }, "name", '""', "text of 1 to 9 characters"],
  [{ id: "x" }, "id", '"x"', "a UUID or null"],
  [{ rests: 1 }, "rests", "1", "true or false"],
  [{ links: [] }, "links", "[]", "a list of at least 1 item, each a web address"],
  [{ links: ["http://a.org"] }, "links.0", '"http://a.org"', "an address that begins with https://"],
  [{ shot: { kind: "bow", form: "long" } }, "shot.form", '"long"', "bent, cross"],
  [{ shot: { kind: "fist" } }, "shot.kind", '"fist"', "gun, bow"],
  [{ shot: "bow" }, "shot", '"bow"', "an object with kind, form"],
  [[], "", "[]", "an object"],
])("%j", (given, path, received, allowed) => {
  expect(refusalOf(schema, given)).toEqual({ path, what: "not allowed", received, allowed });
});

test("what is missing, and what is unknown", () => {
  expect(refusalOf(z.object({ q: z.string() }), {})).toEqual({
    path: "q",
    what: "missing",
    received: "nothing",
    allowed: "text",
  });
  expect(refusalOf(schema, { limit: "ten", shot: { kind: "bow", form: "bent", string: 1 } })).toEqual({
    path: "shot.string",
    what: "unknown field",
    received: '{"kind":"bow","form":"bent","string":1}',
    allowed: "kind, form",
  });
});

test("nothing, where it is taken", () => {
  expect(refusalOf(schema, { limit: 5 })).toBeNull();
});
