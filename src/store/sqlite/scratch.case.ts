import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterAll } from "vitest";

/** A folder of its own for the tests of a file, removed when they are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-store-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs statements in a database as another program would, and gives the rows of a query. */
export function inDatabase(file: string, statements: string, query?: string): unknown[] {
  const database = new Database(file, { timeout: 5000 });
  try {
    database.exec(statements);
    return query === undefined ? [] : database.prepare(query).all([]);
  } finally {
    database.close();
  }
}

/** Holds a store as another program that writes to it would, until it is told to let go. */
export function holdWriting(file: string): () => void {
  const database = new Database(file);
  database.exec("begin immediate");
  return () => {
    database.exec("rollback");
    database.close();
  };
}

/** What SQLite finds wrong with a store; empty where tables, keys and the full-text index agree. */
export function flawsOf(file: string): unknown[] {
  const check = `insert into words (words, rank) values ('integrity-check', 1);
    insert into naming (naming, rank) values ('integrity-check', 1)`;
  const flaws = inDatabase(file, check, "select * from pragma_integrity_check where integrity_check <> 'ok'");
  return [...flaws, ...inDatabase(file, "", "select * from pragma_foreign_key_check")];
}

/** All bytes of a store on disk: its file and its log. */
export function bytesOf(file: string): Buffer {
  return Buffer.concat([file, `${file}-wal`].filter((path) => existsSync(path)).map((path) => readFileSync(path)));
}
