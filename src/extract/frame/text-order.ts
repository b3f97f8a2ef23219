import type { Frame, RoleWords } from "./frame.ts";

/** Orders frames by their triggers as they stand in the text, of those that begin together the longer first. */
export function inTextOrder({ trigger: a }: Frame, { trigger: b }: Frame): number {
  return a.start - b.start || b.end - a.end;
}

/** Puts a frame at its place among frames that are in text order, behind those that stand just where it does. */
export function insertInOrder(frames: Frame[], one: Frame): void {
  const at = frames.findIndex((other) => inTextOrder(other, one) > 0);
  frames.splice(at < 0 ? frames.length : at, 0, one);
}

/** A frame's roles by where their words begin; those that begin together stay as they were. */
export function rolesInOrder(roles: readonly RoleWords[]): RoleWords[] {
  return [...roles].sort((a, b) => a.range.start - b.range.start);
}
