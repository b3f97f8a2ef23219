import type { Store } from "../store/store.ts";

/** What routes work on. */
export interface Services {
  readonly store: Store;
  /** The version of onrecord that serves. */
  readonly version: string;
}
