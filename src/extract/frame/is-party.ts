import type { RoleWords } from "./frame.ts";

/** Whether words have the role of one of an act's two sides: who does it, or to whom it is done. */
export function isParty({ role }: Pick<RoleWords, "role">): boolean {
  return role === "agent" || role === "recipient";
}
