import type { Frame, FrameRole } from "../../extract/frame/index.ts";
import type { Range } from "../../text/index.ts";
import type { Parsed } from "../syntax/parsed.ts";
import { meantWords } from "./clause.ts";

/** The roles whose words stand for actors. */
export const partyRoles: ReadonlySet<FrameRole> = new Set<FrameRole>(["agent", "recipient", "via"]);

/** The words of all parties of all frames, in the frames' order; of a relative pronoun those it stands for. */
export function partyWords(frames: readonly Frame[], parsed: Parsed, text: string): Range[] {
  return frames.flatMap(({ roles }) =>
    roles.flatMap(({ role, range }) => (partyRoles.has(role) ? [meantWords(parsed, text, range)] : [])),
  );
}
