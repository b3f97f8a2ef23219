import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { titleOf } from "./title.ts";

const body = "\n\nThe ministry said on Monday that it had no ships there, and that none had been sent.\n";

describe("titleOf", () => {
  it.each([
    "Estonia reports drone over border, summons envoy",
    "Did Niger buy the drones?",
    "Manila: coast guard ‘not deterred’ by flares",
    "3 sailors freed after talks in Doha",
    "Sudanese Army Says Convoy Was Hit in North Darfur",
  ])("takes %j for a headline", (headline) => {
    expect(titleOf(headline + body)).toBe(headline);
    expect(titleOf(`\r\n ${headline}${body}`.replaceAll("\n", "\r\n"))).toBe(headline);
  });

  it("takes two words for a headline where a blank line stands between them and a sentence", () => {
    expect(titleOf(`Sanctions talks${body}`)).toBe("Sanctions talks");
    expect(titleOf(`Sanctions talks\n${body.trim()}`)).toBeNull();
    expect(titleOf(`Breaking news${body}`)).toBeNull();
  });

  it("takes a headline without a blank line only before a line too long to go on from it", () => {
    const long = `The ministry said that ${"it had no ships there and ".repeat(5)}had sent none.`;
    expect(titleOf(`Estonia reports drone over border\n${long}`)).toBe("Estonia reports drone over border");
    expect(titleOf("The ministry said on Monday that\nit had no ships there.\n\nIt gave no date.")).toBeNull();
  });

  it.each([
    ["a sentence", "The ministry denied it."],
    ["a quotation", "“We sent nothing and we will send nothing”"],
    ["a dateline", "GENEVA, June 3 (Reuters) —"],
    ["a dateline without a dash", "Geneva, 3 June 2024"],
    ["a place and a year", "Tallinn, Estonia, 2024"],
    ["a byline", "By Aili Tamm in Narva"],
    ["a byline of names", "Aili Tamm and Jaan Kask in Narva"],
    ["a labelled byline", "BYLINE: Aili Tamm of the Narva desk"],
    ["an update", "Updated 4 hours ago by the desk"],
    ["a line that runs on", "The ministry gave three reasons:"],
    ["two sentences", "The talks failed. Nobody said why"],
    ["an address", "More at www.example.org today"],
    ["a bullet", "- Estonia reports drone over border"],
    ["one word", "Analysis"],
    ["a long line", `Estonia ${"reports drone over border and ".repeat(8)}waits`],
  ])("takes %s for none", (_, line) => {
    expect(titleOf(line + body)).toBeNull();
  });

  it("gives none where nothing follows", () => {
    expect(titleOf("Estonia reports drone over border")).toBeNull();
    expect(titleOf("Estonia reports drone over border\n\n \n")).toBeNull();
    expect(titleOf("")).toBeNull();
  });

  it("gives words of the text or none, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string(), (start, end) => {
        const text = `${start}\n\n${end}`;
        const title = titleOf(text);
        if (title !== null) expect(text).toContain(title);
      }),
    );
  });
});
