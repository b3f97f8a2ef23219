import type { MatterInFull } from "../../store/matters.ts";
import type { Store } from "../../store/store.ts";
import { type Account, accountOf } from "../matter/index.ts";

/** What the reports of a matter tell together, a copy counted as its source. */
export async function accountOnRecord(store: Store, matter: MatterInFull): Promise<Account> {
  const sources = await store.copies.sourcesOf(matter.members.map(({ record }) => record.report.id));
  return accountOf(matter, (report) => sources.get(report) ?? report);
}
