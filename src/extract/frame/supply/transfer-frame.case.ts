import type { Trees } from "../../trees.ts";
import type { FrameRole, TransferFrame } from "../frame.ts";
import { at } from "../trees.case.ts";

/** Roles of a transfer, each with the words that have it. */
export type TransferRoles = readonly (readonly [FrameRole, string])[];

/** A transfer of arms that a model has found at words of a tree's text, with the roles that it gave. */
export function transferFrame(
  parsed: Trees,
  trigger: string,
  roles: TransferRoles,
  stage: TransferFrame["stage"]["value"] = "ordered",
): TransferFrame {
  const likely = { probability: 0.8 };
  return {
    ...likely,
    kind: "transfer",
    trigger: at(parsed, trigger),
    stage: { value: stage, ...likely },
    type: { value: "arms", ...likely },
    roles: roles.map(([role, words]) => ({ role, range: at(parsed, words), ...likely })),
  };
}
