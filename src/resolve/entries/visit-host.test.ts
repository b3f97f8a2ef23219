import { expect, test } from "vitest";
import { event, made, only } from "./made-frames.case.ts";

const visited = (text: string, trigger: string, visitor: string) => {
  const { entries, names } = made(text, [event("CONSULT", trigger, [["agent", visitor]], { mode: "visit" })]);
  const [found] = only(entries, "event");
  return names(found?.recipients ?? []);
};

test("who flies to a state visits it", () => {
  expect(visited("[Brazil|state] flew to [Angola|state] on Friday.", "flew", "Brazil")).toEqual(["Angola"]);
  expect(visited("[Brazil|state] arrived in [Angola|state] for talks.", "talks", "Brazil")).toEqual(["Angola"]);
});

test("a state that is only spoken of is not visited, nor is a visitor's own", () => {
  expect(visited("[Brazil|state] visited troops who had fought [Angola|state].", "visited", "Brazil")).toEqual([]);
  expect(visited("[Brazil|state] flew back to [Brazil|state].", "flew", "Brazil")).toEqual([]);
});
