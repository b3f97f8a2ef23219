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
import { toldProgress } from "./told-progress.ts";

const threads = 2;

/**
 * A record of the real articles and of the groups' texts as the product reads them, copies and matters taken in; each step
 * goes on where an earlier run stopped.
 */
export async function readCollection(file: string): Promise<Store> {
  const store = await openStore({ file });
  const pool = await ReaderPool.open({ threads });
  const all = inputs();
  const unread: ReportInput[] = [];
  for (const input of all) {
    const known = await store.known(input.id, sha256(input.text));
    if (known === null || known.model !== pool.madeBy) unread.push(input);
  }
  process.stderr.write(`${all.length - unread.length} of ${all.length} reports are read already\n`);
  const tell = toldProgress("read", unread.length);
  let done = 0;
  for await (const records of inOrder(unread, 2 * threads, (input) => pool.read(input))) {
    await store.saveAll(records.map((record) => ({ record, by: { model: pool.madeBy } })));
    done += records.length;
    tell(done);
  }
  await pool.close();
  const compared = counted("compared", all.length);
  await store.copies.takeIn({ ...copyComparer, sketch: (record) => compared(copyComparer.sketch(record)) });
  const joined = counted("joined", all.length);
  await store.matters.takeIn({ ...matterJoiner, keep: (record) => joined(matterJoiner.keep(record)) });
  return store;
}

/** Passes things on and tells how many they were. */
function counted(what: string, all: number): <T>(one: T) => T {
  const tell = toldProgress(what, all);
  let done = 0;
  return (one) => {
    done++;
    tell(done);
    return one;
  };
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
