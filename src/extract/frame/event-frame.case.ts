import type { Trees } from "../trees.ts";
import type { EventFrame, Frame } from "./frame.ts";
import { at } from "./trees.case.ts";

/** Who takes part in an act, and by which words. */
export type Given = readonly (readonly ["agent" | "recipient", string])[];

/** An event that a model has found at words of a tree's text, with the parties that it gave. */
export function eventFrame(
  parsed: Trees,
  trigger: string,
  given: Given,
  plover: EventFrame["plover"]["value"] = "ASSAULT",
): EventFrame {
  return {
    kind: "event",
    trigger: at(parsed, trigger),
    probability: 0.9,
    roles: given.map(([role, words]) => ({ role, range: at(parsed, words), probability: 0.9 })),
    plover: { value: plover, probability: 0.9 },
    mode: null,
    contexts: [],
    occurrence: { value: "happened", probability: 0.9 },
  };
}

/** The parties of the first of some frames, each as its role and words. */
export function partiesOf({ text }: Trees, [found]: readonly Frame[]): string[] {
  return (found?.roles ?? []).map(({ role, range }) => `${role} ${text.slice(range.start, range.end)}`);
}
