import { expect, test } from "vitest";
import { everyKindRecord } from "../store/every-kind-record.case.ts";
import { quotation } from "./quotation.ts";

const { report, entries } = everyKindRecord();

test.each(entries.map((entry) => [entry.kind, entry] as const))(
  "the words of the %s stand marked in their sentences",
  (_, entry) => {
    const pieces = quotation(report.text, entry);
    const own = entry.kind === "statement" ? entry.content : entry.evidence;
    for (const { text } of own) {
      expect(pieces.some((piece) => piece.hit && (piece.text.includes(text) || text.includes(piece.text)))).toBe(true);
    }
    for (const part of pieces
      .map(({ text }) => text)
      .join("")
      .split(" … ")) {
      expect(report.text.replaceAll("\n", " ")).toContain(part.replaceAll("\n", " ").trim());
    }
  },
);

test("words far from the entry's are left out, and a word without end is cut", () => {
  const [entry] = entries.filter(({ kind }) => kind === "event");
  if (entry?.kind !== "event") throw new Error("there is an event");
  const around = "and so on ".repeat(100);
  const text = `${around}shelled ${around}${"x".repeat(5000)}`;
  const evidence = [{ start: around.length, end: around.length + 7, text: "shelled" }];
  const pieces = quotation(text, { ...entry, evidence });
  expect(pieces.map(({ hit }) => hit)).toEqual([false, true, false]);
  expect(pieces[0]?.text).toMatch(/^… .{240}$/s);
  expect(pieces[2]?.text).toMatch(/^.{240} …$/s);
});
