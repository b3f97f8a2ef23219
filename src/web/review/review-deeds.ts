import type { Entry } from "../../record/index.ts";

/** What a reviewer can do with the entry that is open, and without one. */
export interface ReviewDeeds {
  accept(): void;
  reject(): void;
  correct(): void;
  comment(): void;
  saveComment(comment: string): void;
  closeComment(): void;
  settle(entry: Entry | null): void;
  settleOtherwise(): void;
  add(): void;
  undo(): void;
  redo(): void;
}
