import type { Deed } from "../deed/deed.ts";
import type { Pattern } from "../language/pattern.ts";
import type { Corroboration } from "../seam.ts";
import type { Bindings } from "./bindings.ts";

/**
 * Whether an entry meets what a rule asks of its matter and of those who tell of it.
 *
 * Where matters or sources are not known, two entries may well be of one matter and of independent sources; that so many
 * sources tell of it is then not met.
 */
export function isToldBy(deed: Deed, pattern: Pattern, bindings: Bindings, corroboration: Corroboration): boolean {
  const { sources } = pattern;
  const matter = pattern["same-matter"];
  if (matter !== undefined && !mayBeOneMatter(deed, bindings.get(matter), corroboration)) return false;
  if (sources !== undefined && (corroboration.sourcesOf(deed) ?? 0) < sources.least) return false;
  const apart = pattern["independent-of"];
  if (apart === undefined) return true;
  const other = bindings.get(apart);
  return other !== undefined && corroboration.isIndependentOf(deed, other) !== false;
}

function mayBeOneMatter(deed: Deed, other: Deed | undefined, { matterOf }: Corroboration): boolean {
  if (other === undefined) return false;
  const [one, two] = [matterOf(deed), matterOf(other)];
  return one === null || two === null || one === two;
}
