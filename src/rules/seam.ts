import type { Deed } from "./deed/deed.ts";

/** What rules ask of whoever groups entries over reports; without it every report stands alone. */
export interface Corroboration {
  /** The id of the matter that an entry belongs to, by which findings of several reports join; null for none. */
  readonly matterOf: (deed: Deed) => string | null;
  /** How many independent sources tell of the matter of an entry; null where that is not known. */
  readonly sourcesOf: (deed: Deed) => number | null;
  /** Whether an entry has a source that is none of those of another; null where that is not known. */
  readonly isIndependentOf: (deed: Deed, other: Deed) => boolean | null;
}

/** Nothing is known of other reports: findings stay within one, and no count of sources is met. */
export const noCorroboration: Corroboration = {
  matterOf: () => null,
  sourcesOf: () => null,
  isIndependentOf: () => null,
};
