import { describe, expect, it } from "vitest";
import { quotedRanges } from "../../text/index.ts";
import { withoutStrays } from "./without-strays.ts";

function kept(text: string, cueWords: string, ...parts: string[]): string[] {
  const range = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const content = withoutStrays(text, parts.map(range), range(cueWords), quotedRanges(text));
  return content.map(({ start, end }) => text.slice(start, end));
}

describe("withoutStrays", () => {
  it("leaves out what stands in another paragraph and in no quotation", () => {
    const text = "Supplier denies any sale\n\nNiger has received drones, officials said.";
    expect(kept(text, "denies", "any sale", "Niger has received drones")).toEqual(["any sale"]);
  });

  it("leaves out half of another sentence, not a whole one beside it", () => {
    const text = "They weighed how to leave the hills. Oslo pressed for delay. The talks will go on.";
    const parts = ["to leave the hills", "delay", "The talks will go on."];
    expect(kept(text, "pressed for", ...parts)).toEqual(["delay", "The talks will go on."]);
  });

  it("keeps a quotation that goes on in the next paragraph", () => {
    const text = '"We are late," the envoy said.\n"We will come."';
    expect(kept(text, "said", '"We are late,"', '"We will come."')).toHaveLength(2);
  });

  it("keeps all of it where the cue's own paragraph has none", () => {
    expect(kept("The ministry listed:\nTwo ships\nA plane", "listed", "Two ships", "A plane")).toHaveLength(2);
  });
});
