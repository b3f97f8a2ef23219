import { resolve } from "node:path";
import { Kysely } from "kysely";
import Database from "libsql";
import type { Store } from "../store.ts";
import { actorsIn } from "./actors/index.ts";
import { addressToLookAt } from "./address-to-look-at.ts";
import { closeFile } from "./close-file.ts";
import { configure, keepWriteAheadLog } from "./connection.ts";
import { copiesIn } from "./copies/index.ts";
import { LibsqlDialect } from "./dialect.ts";
import { listEntries, readEntry } from "./entries.ts";
import { checkExistingFile } from "./existing-file.ts";
import { storeFault } from "./fault.ts";
import { findingsIn } from "./findings/index.ts";
import { forget } from "./forget.ts";
import { intakeIn } from "./intake/index.ts";
import { mattersIn } from "./matters/index.ts";
import { migrate, requireLatest } from "./migrate.ts";
import { nearestPlaces } from "./nearest-places.ts";
import { picturesIn } from "./pictures/index.ts";
import { knownReport, listReports, namedReports, readReport, reportMeant } from "./reports.ts";
import { reviewsIn } from "./reviews/index.ts";
import { save, saveAll } from "./save.ts";
import { countFound, search } from "./search.ts";
import { suggestPlaces } from "./suggest-places.ts";
import type { StoreTables } from "./tables.ts";
import { listVersions } from "./versions.ts";
import { watchesIn } from "./watches/index.ts";

/** Where a store is. */
export interface StoreOptions {
  /** Path of its file, which is made where there is none; its folder has to exist. `:memory:` keeps nothing. */
  readonly file: string;
  /** Milliseconds to wait for another program that writes to it; default 5000. */
  readonly busyTimeout?: number;
  /** Whether a record that cannot be written to is opened all the same, to be looked at; default false. */
  readonly toLookAt?: boolean;
}

const inMemory = ":memory:";

/**
 * Opens the record kept in one SQLite file, and brings a file of an earlier version up to date.
 *
 * @throws {OnrecordError} `store-unusable` where the file or its folder cannot be written to or is something else,
 * `store-newer` for a file of a later version of onrecord, `store-full` or `store-busy`.
 *
 * @example
 * const store = await openStore({ file: "onrecord.db" });
 * await store.save(record, { model: "statements 1" }); // { outcome: "new", version: 1 }
 * await store.close();
 */
export async function openStore({ file, busyTimeout = 5000, toLookAt = false }: StoreOptions): Promise<Store> {
  const path = file === inMemory ? file : resolve(file);
  const writable = checkExistingFile(path, toLookAt);
  const translate = (error: unknown) => storeFault(error, path);
  const database = connect(writable ? path : addressToLookAt(path), busyTimeout, translate);
  const db = new Kysely<StoreTables>({ dialect: new LibsqlDialect(database, translate) });
  try {
    await configure(db);
    await (writable ? migrate(db, path) : requireLatest(db, path));
    if (writable) await keepWriteAheadLog(db, busyTimeout);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    readOnly: !writable,
    actors: actorsIn(db),
    intake: intakeIn(db),
    findings: findingsIn(db),
    copies: copiesIn(db),
    matters: mattersIn(db),
    watches: watchesIn(db),
    reviews: reviewsIn(db),
    pictures: picturesIn(db),
    save: (record, reader) => save(db, record, reader),
    saveAll: (read) => saveAll(db, read),
    known: (reportId, textSha256) => knownReport(db, reportId, textSha256),
    reports: (page) => listReports(db, page),
    report: (idOrPrefix, version) => readReport(db, idOrPrefix, version),
    reportMeant: (idOrPrefix) => reportMeant(db, idOrPrefix),
    named: (reportIds) => namedReports(db, reportIds),
    versions: (reportId) => listVersions(db, reportId),
    entries: (filter) => listEntries(db, filter),
    entry: (idOrPrefix) => readEntry(db, idOrPrefix),
    search: (words, filter) => search(db, words, filter),
    found: (words, filter) => countFound(db, words, filter),
    places: (beginning, limit = 10) => suggestPlaces(db, beginning, limit),
    nearestPlaces: (typed, limit = 3) => nearestPlaces(db, typed, limit),
    forget: (reportId) => forget(db, reportId),
    close: () => (writable ? closeFile(db) : db.destroy()),
  };
}

function connect(path: string, timeout: number, translate: (error: unknown) => unknown) {
  try {
    return new Database(path, { timeout });
  } catch (error) {
    throw translate(error);
  }
}
