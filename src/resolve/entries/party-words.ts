import type { Frame, FrameRole } from "../../extract/frame/index.ts";
import type { Range } from "../../text/index.ts";

/** The roles whose words stand for actors. */
export const partyRoles: ReadonlySet<FrameRole> = new Set<FrameRole>(["agent", "recipient", "via"]);

/** The words of all parties of all frames, in the frames' order. */
export function partyWords(frames: readonly Frame[]): Range[] {
  return frames.flatMap(({ roles }) => roles.flatMap(({ role, range }) => (partyRoles.has(role) ? [range] : [])));
}
