import type { Standing } from "./standing.ts";

/** How a standing is filled where that is a hatching; else the stylesheet says. */
export function standingFill(standing: Standing, prefix: string): { readonly fill?: string } {
  return standing === "talked-of" || standing === "denied" ? { fill: `url(#${prefix}-${standing})` } : {};
}
