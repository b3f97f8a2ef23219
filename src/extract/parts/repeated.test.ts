import { expect, it } from "vitest";
import { reportParts } from "./index.ts";

const lead = "The envoy said on Monday that the talks about the tanker had failed.";
const rest = "The crew of the ship is safe, and no new date was set.";

/** What is called repeated in a page, each with what stands before it. */
function repeated(...lines: string[]) {
  const text = ["Tanker talks fail for a third time", ...lines, ""].join("\n\n");
  const { stray, dateline } = reportParts(text);
  return {
    words: stray.filter(({ reason }) => reason === "repeated").map(({ range }) => text.slice(range.start, range.end)),
    at: stray.map(({ range }) => text.slice(0, range.start).split("\n\n").length - 1),
    dateline: dateline && text.slice(dateline.range.start, dateline.range.end),
  };
}

it("calls a paragraph repeated that stood before word for word", () => {
  expect(repeated(lead, rest, lead)).toEqual({ words: [lead], at: [3], dateline: null });
});

it("keeps the dateline of a lead that also stands above the report", () => {
  expect(repeated(lead, `DUBAI (AP) - ${lead}`, rest)).toEqual({ words: [lead], at: [1], dateline: "DUBAI (AP) -" });
  expect(repeated(lead, `GENEVA — ${lead}`, rest)).toEqual({ words: [lead], at: [1], dateline: "GENEVA —" });
  expect(repeated(lead, `DUBAI (AP) - ${lead} ${rest}`)).toMatchObject({ words: [lead], dateline: "DUBAI (AP) -" });
  expect(repeated(`DUBAI (AP) - ${lead}`, rest, lead)).toEqual({ words: [lead], at: [3], dateline: "DUBAI (AP) -" });
});

it("leaves a lead that says something else behind its dateline", () => {
  expect(repeated(lead, `DUBAI (AP) - ${rest}`).words).toEqual([]);
  expect(repeated(`DUBAI (AP) - ${lead} ${rest}`).words).toEqual([]);
});
