import { overlaps } from "../../text/index.ts";
import type { Abbreviation } from "./abbreviations.ts";
import { organisationReferences } from "./find-organisations.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { Frame } from "./frame.ts";
import type { Reference } from "./reference.ts";

/** References for the short names that brackets introduced, and for their full names, where nothing else found them. */
export function shortNames(
  frame: Frame,
  short: readonly Abbreviation[],
  found: readonly FoundOrganisation[],
): Reference[] {
  if (short.length === 0) return [];
  const known = new Map(short.map((a) => [a.short, a]));
  const ranges: FoundOrganisation[] = [];
  const taken = new Set(found.flatMap((f) => [f.range.start]));
  for (const { full } of short)
    if (!found.some((f) => overlaps(f.range, full))) ranges.push({ range: full, naming: null });
  for (const token of frame.tokens) {
    const words = frame.slice(token);
    if (!known.has(words) || taken.has(token.start) || frame.isApart(token)) continue;
    const range = { start: token.start, end: token.end };
    if (found.some((f) => overlaps(f.range, range)) || ranges.some((r) => overlaps(r.range, range))) continue;
    ranges.push({ range, naming: null });
  }
  return organisationReferences(frame, ranges);
}
