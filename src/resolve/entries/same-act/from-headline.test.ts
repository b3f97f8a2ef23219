import { expect, test } from "vitest";
import { event } from "../made-frames.case.ts";
import { told } from "./told-acts.case.ts";

const refusal = (trigger: string, agent: string, recipient: string, mode: string) =>
  event(
    "REJECT",
    trigger,
    [
      ["agent", agent],
      ["recipient", recipient],
    ],
    { mode },
  );

const headline = "[Court|organisation] rejects [Gazette|organisation] request";
const tellings = (text: string, second: ReturnType<typeof refusal>) =>
  told(text, [refusal("rejects", "Court", "Gazette", "assist"), second], { headline: "Court rejects Gazette request" });

test("the first sentence tells what the headline does, however it calls the parties", () => {
  const lead = "[A Riga court|~organisation] has rejected a request of [two papers|~organisation] for the file.";
  expect(tellings(`${headline}\n\n${lead}`, refusal("rejected", "A Riga court", "two papers", "change"))).toHaveLength(
    1,
  );
});

test.each([
  [
    "in another word",
    "[A Riga court|~organisation] has refused a request of [two papers|~organisation] for the file.",
    refusal("refused", "A Riga court", "two papers", "change"),
  ],
  [
    "of another body",
    "[Lidl|organisation] has rejected a request of [two papers|~organisation] for the file.",
    refusal("rejected", "Lidl", "two papers", "change"),
  ],
  [
    "further on",
    "Rain fell over the hills again that day. [A Riga court|~organisation] has rejected a request of [two papers|~organisation].",
    refusal("rejected", "A Riga court", "two papers", "change"),
  ],
])("what is told %s may be another act", (_, lead, second) => {
  expect(tellings(`${headline}\n\n${lead}`, second)).toHaveLength(2);
});
