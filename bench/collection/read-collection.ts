import { copyComparer } from "../../src/corroborate/copies/index.ts";
import { matterJoiner } from "../../src/corroborate/matter/index.ts";
import { ReaderPool } from "../../src/reader/pool/index.ts";
import type { ReportInput } from "../../src/record/index.ts";
import { openStore } from "../../src/store/sqlite/index.ts";
import type { Store } from "../../src/store/store.ts";
import { inOrder } from "../../src/util/in-order.ts";
import { sha256 } from "../../src/util/sha256.ts";
import { readGroups } from "../matters/read-groups.ts";
import { guardianArticles } from "../shared.ts";

const threads = 2;

/** A record of the real articles and of the groups' texts as the product reads them, copies and matters taken in. */
export async function readCollection(file: string): Promise<Store> {
  const store = await openStore({ file });
  const pool = await ReaderPool.open({ threads });
  const unread: ReportInput[] = [];
  for (const input of inputs()) {
    const known = await store.known(input.id, sha256(input.text));
    if (known === null || known.model !== pool.madeBy) unread.push(input);
  }
  let done = 0;
  for await (const records of inOrder(unread, 2 * threads, (input) => pool.read(input))) {
    await store.saveAll(records.map((record) => ({ record, by: { model: pool.madeBy } })));
    done += records.length;
    process.stderr.write(`${done} of ${unread.length} reports read\n`);
  }
  await pool.close();
  await store.copies.takeIn(copyComparer);
  await store.matters.takeIn(matterJoiner);
  return store;
}

function inputs(): ReportInput[] {
  const articles = guardianArticles().map(({ id, text, date }) => ({
    id,
    source: id,
    title: null,
    published: date,
    text,
  }));
  const groups = [...readGroups("fit"), ...readGroups("held")].flatMap(({ reports }) =>
    reports.map(({ record: { report } }) => ({
      id: report.id,
      source: report.source,
      title: null,
      published: report.published,
      text: report.text,
    })),
  );
  return [...articles, ...groups];
}
