import type { Deed } from "../deed/deed.ts";
import { progressOf } from "../deed/deed-days.ts";
import type { Against } from "../language/rule.ts";
import { embargoHits, mayHitEmbargo } from "./embargo-hits.ts";
import type { LawBook } from "./law-book.ts";
import type { LawHit } from "./law-hit.ts";
import { mayHitPact, pactHits } from "./pact-hits.ts";
import { treatiesBesideEmbargo } from "./treaty-beside-embargo.ts";
import { mayHitTreaty, treatyHits } from "./treaty-hits.ts";

/** Whether it is worth looking at an entry: what did not take place, and what is denied, touches nothing. */
export function mayHitLaw(against: Against, deed: Deed, book: LawBook): boolean {
  if (deed.entry.certainty?.polarity === "negative" || progressOf(deed.entry) === "not") return false;
  if ("embargo" in against) return mayHitEmbargo(deed, against.embargo, book);
  return "pact" in against ? mayHitPact(deed, against.pact, book) : mayHitTreaty(deed, book);
}

/** What an entry touches of what its rule is read against. */
export function lawHits(against: Against, deed: Deed, book: LawBook): LawHit[] {
  if ("embargo" in against) {
    const hits = embargoHits(deed, against.embargo, book);
    return against.embargo["voted-for-by"] === undefined ? [...hits, ...treatiesBesideEmbargo(deed, hits, book)] : hits;
  }
  return "pact" in against ? pactHits(deed, against.pact, book) : treatyHits(deed, against.treaty, book);
}
