import type { Frame, RoleWords } from "./frame.ts";

/** A frame with these roles; the frame itself where they are those that it has. */
export function withRoles<F extends Frame>(frame: F, roles: readonly RoleWords[]): F {
  const isSame = roles.length === frame.roles.length && roles.every((one, i) => one === frame.roles[i]);
  return isSame ? frame : { ...frame, roles };
}
