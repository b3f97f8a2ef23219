import type { TakenBack } from "../../store/reviews.ts";
import type { Store } from "../../store/store.ts";
import { reviewBlock } from "../layout/review-block.ts";
import { styleFor } from "../layout/style.ts";
import { print } from "../print.ts";
import { withStore } from "../with-store.ts";

/** Who reviews, and where. */
export interface ReviewerOptions {
  readonly by: string;
  readonly db: string;
  readonly json?: true;
}

/** Takes a decision back or makes it again, and prints it. */
export async function takingBack(
  { db, json }: ReviewerOptions,
  take: (store: Store) => Promise<TakenBack>,
): Promise<void> {
  await withStore(db, async (store) => {
    const taken = await take(store);
    if (json) return print(JSON.stringify(taken));
    const { record } = await store.report(taken.decision.report, taken.decision.version);
    await print(reviewBlock(taken.decision, record, styleFor(process.stdout)));
  });
}
