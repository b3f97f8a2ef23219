import type { ReadingDesk } from "../intake/desk/reading-desk.ts";
import type { Store } from "../store/store.ts";

/** What routes work on. */
export interface Services {
  readonly store: Store;
  /** The version of onrecord that serves. */
  readonly version: string;
  /** What reads in; left out where nothing can be read in. */
  readonly desk?: ReadingDesk;
  /** Whether nothing may be changed. */
  readonly readOnly?: boolean;
}
