import { expect, test } from "vitest";
import { sentences } from "../../text/index.ts";
import { besideDeed } from "./beside-deed.ts";

const text = "After talks the court rejected the request for his extradition. Its reasons were not given.";
const at = text.indexOf("rejected");
const deed = [{ start: at, end: at + 8, text: "rejected" }];

test("what stands behind a deed is told, and what stands before it apart from that, within the sentence", () => {
  const { beside, behind } = besideDeed(deed, text, sentences(text), new Set(["court"]));
  expect(behind).toEqual(["request", "extradition"]);
  expect(beside).toEqual(["talks", "request", "extradition"]);
});

test("nothing stands beside what is not named", () => {
  expect(besideDeed([], text, sentences(text), new Set())).toEqual({ beside: [], behind: [] });
});
