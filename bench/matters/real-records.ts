import { ReaderPool } from "../../src/reader/pool/index.ts";
import type { ReportRecord } from "../../src/record/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import { inOrder } from "../../src/util/in-order.ts";
import { realArticles } from "./real-articles.ts";

const threads = 2;
const mostKnown = 100_000;

/**
 * What the product makes of some real articles.
 *
 * @param file - a record that has some of them already, which are taken as they are there; the others are put on it.
 */
export async function realRecords(ids: ReadonlySet<string>, file = ":memory:"): Promise<Map<string, ReportRecord>> {
  const store = await openStore({ file });
  const articles = realArticles(ids);
  const known = new Set((await store.reports({ limit: mostKnown })).map(({ id }) => id));
  const unread = articles.filter(({ id }) => !known.has(id));
  if (unread.length > 0) {
    const pool = await ReaderPool.open({ threads });
    const inputs = unread.map(({ id, text, date }) => ({ id, source: id, title: null, published: date, text }));
    for await (const records of inOrder(inputs, 2 * threads, (input) => pool.read(input)))
      await store.saveAll(records.map((record) => ({ record, by: { model: pool.madeBy } })));
    await pool.close();
  }
  const found = new Map<string, ReportRecord>();
  for (const { id } of articles) found.set(id, (await store.report(id)).record);
  await store.close();
  return found;
}
