import { expect, test } from "vitest";
import { eventFrame, partiesOf } from "./event-frame.case.ts";
import { trees } from "./trees.case.ts";
import { withoutThings } from "./without-things.ts";

function parties(written: string, recipient: string, plover: "ACCUSE" | "ASSAULT" = "ACCUSE"): string[] {
  const parsed = trees(written);
  const frame = eventFrame(parsed, "condemned", [["recipient", recipient]], plover);
  return partiesOf(
    parsed,
    withoutThings([frame], parsed, (noun) => /^(?:pact|rhetoric)$/u.test(parsed.word(noun))),
  );
}

const pact = "Oslo/PROPN/2/nsubj condemned/VERB/0/root the/DET/4/det pact/NOUN/2/obj";

test("a thing that is condemned is no party, but whose it is", () => {
  expect(parties(pact, "the pact")).toEqual([]);
  expect(
    parties("Oslo/PROPN/2/nsubj condemned/VERB/0/root Riga's/PROPN/4/nmod:poss rhetoric/NOUN/2/obj", "Riga's rhetoric"),
  ).toEqual(["recipient Riga's rhetoric"]);
});

test("what is attacked may be a thing", () => {
  expect(parties(pact, "the pact", "ASSAULT")).toEqual(["recipient the pact"]);
});
