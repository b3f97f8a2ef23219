import { expect, test } from "vitest";
import { refusalFields } from "./refusal-fields.ts";

const draft = { cue: [], content: [], addressee: ["prk", "Nobody"], id: "e" };
const field = (problem: Parameters<typeof refusalFields>[0]) => Object.keys(refusalFields(problem, draft))[0];

test("a refusal stands at the field that it is about", () => {
  expect(
    field({ code: "usage", message: "The words of content[0] are not the report's own between its offsets." }),
  ).toBe("content");
  expect(field({ code: "usage", message: "The entry breaks the vocabulary at cue.0.start." })).toBe("cue");
  expect(
    field({ code: "usage", message: 'The body of the request has a value of "to.cue.0.end" that is not allowed.' }),
  ).toBe("cue");
  expect(
    field({ code: "usage", message: "The entry refers to an actor that is not on record.", received: "Nobody" }),
  ).toBe("addressee");
});

test("one about no field of the entry stands under none, and says all that it says", () => {
  const problem = { code: "usage", message: "Another decision has this id.", received: "7", allowed: "a new one" };
  expect(refusalFields(problem, draft)).toEqual({
    "": "Another decision has this id. Received: 7. Allowed: a new one.",
  });
});
