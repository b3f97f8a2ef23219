import {
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";
import type Database from "libsql";

/** libsql frees a statement only when the garbage collector meets it, which is too late for one a query. */
const mostPrepared = 200;

type Connection = InstanceType<typeof Database>;

/**
 * Kysely's SQLite dialect over a libsql database.
 *
 * Transactions take the write lock when they begin: one that reads first and writes later could not wait for another
 * process's write but would fail.
 *
 * @param translate - makes the errors to throw from those of libsql.
 */
export class LibsqlDialect extends SqliteDialect {
  constructor(
    private readonly database: Connection,
    private readonly translate: (error: unknown) => unknown,
  ) {
    super({ database: translating(database, translate) });
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.database, this.translate);
  }
}

class ImmediateDriver extends SqliteDriver {
  constructor(
    private readonly database: Connection,
    private readonly translate: (error: unknown) => unknown,
  ) {
    super({ database: translating(database, translate) });
  }

  override async beginTransaction(_connection: DatabaseConnection): Promise<void> {
    this.run("begin immediate");
  }

  override async rollbackTransaction(_connection: DatabaseConnection): Promise<void> {
    // A full disk has SQLite roll back by itself.
    if (this.database.inTransaction) this.run("rollback");
  }

  private run(statement: string): void {
    try {
      this.database.exec(statement);
    } catch (error) {
      throw this.translate(error);
    }
  }
}

function translating(database: Connection, translate: (error: unknown) => unknown): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();

  const attempt = <T>(text: string, action: () => T): T => {
    try {
      return action();
    } catch (error) {
      prepared.delete(text);
      throw translate(error);
    }
  };

  const prepare = (text: string): SqliteStatement => {
    const statement = attempt(text, () => database.prepare(text));
    return {
      reader: statement.reader,
      all: (values) => attempt(text, () => statement.all(bindable(values))),
      run: (values) => attempt(text, () => statement.run(bindable(values))),
      iterate: (values) => attempt(text, () => statement.iterate(bindable(values))),
    };
  };

  return {
    close: () => void database.close(),
    prepare: (text) => {
      const statement = prepared.get(text) ?? prepare(text);
      if (prepared.size >= mostPrepared) prepared.clear();
      prepared.set(text, statement);
      return statement;
    },
  };
}

/** libsql ends the whole process over a boolean, and reads back a text only up to its first NUL. */
function bindable(values: readonly unknown[]): unknown[] {
  return values.map((value) => {
    if (typeof value === "boolean") throw new TypeError("A boolean cannot be stored; use 0 or 1.");
    return typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value;
  });
}
