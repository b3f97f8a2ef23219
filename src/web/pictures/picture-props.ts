import type { Mark } from "./mark.ts";
import type { Scope } from "./scope.ts";

/** What every picture is given. */
export interface PictureProps {
  readonly scope: Scope;
  readonly query: URLSearchParams;
  /** The mark that is chosen; null for none. */
  readonly mark: Mark | null;
  /** The scope in a sentence. */
  readonly scopeWords: string;
}
