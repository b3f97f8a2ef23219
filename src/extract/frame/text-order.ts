import type { Frame } from "./frame.ts";

/** Orders frames by their triggers as they stand in the text, of those that begin together the longer first. */
export function inTextOrder({ trigger: a }: Frame, { trigger: b }: Frame): number {
  return a.start - b.start || b.end - a.end;
}
