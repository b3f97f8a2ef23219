import type { Encoding, Facts } from "../../record/index.ts";

/** What a document says: its text, and what it tells beside it. */
export interface Extract {
  readonly text: string;
  readonly encoding: Encoding | null;
  readonly facts: Facts;
}
