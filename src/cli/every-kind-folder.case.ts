import { join } from "node:path";
import { everyKindRecord } from "../store/every-kind-record.case.ts";
import { openStore } from "../store/sqlite/index.ts";
import { folderForTest } from "./run-cli.case.ts";

/** A folder for one test, with a record that has an entry of every kind. */
export async function folderOfEveryKind(): Promise<string> {
  const folder = folderForTest();
  const store = await openStore({ file: join(folder, "onrecord.db") });
  await store.save(everyKindRecord(), { model: "onrecord-reader 0.3.0" });
  await store.close();
  return folder;
}
