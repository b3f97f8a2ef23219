import type { Commitment } from "../../record/index.ts";

const binding: ReadonlySet<Commitment["form"]> = new Set<Commitment["form"]>(["pact", "treaty", "ceasefire"]);

/**
 * Whether a form binds all who are named, not only the one who acts.
 *
 * @example
 * bindsAll("ceasefire"); // true
 * bindsAll("pledge"); // false
 */
export const bindsAll = (form: Commitment["form"]): boolean => binding.has(form);
