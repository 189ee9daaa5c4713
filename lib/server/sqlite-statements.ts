import "server-only";
import Database from "better-sqlite3";

// Prisma's adapter compiles each statement anew, which for a small read takes longer than the read. Prisma's own
// texts are few and come again and again, so each connection keeps what it compiled.

const keptStatements = 500;

type Parameters = unknown[];
/** A statement with its parameters, as far as the adapter uses one. better-sqlite3 itself binds for good. */
type Bound = Pick<Database.Statement, "reader" | "columns"> & {
  run: () => Database.RunResult;
  raw: () => { all: () => unknown[] };
};

/** Compiled, with its columns once they were asked for: the tables don't change while a server runs. */
type Kept = { statement: Database.Statement; columns?: Database.ColumnDefinition[] };

function bound(kept: Kept, parameters: Parameters): Bound {
  const { statement } = kept;
  return {
    reader: statement.reader,
    columns: () => (kept.columns ??= statement.columns()),
    run: () => statement.run(parameters),
    raw: () => ({ all: () => statement.raw().all(parameters) }),
  };
}

/** Makes the connection in a driver adapter keep its compiled statements. Throws when none lies where it did. */
export function keepStatements(adapter: object): void {
  const database: unknown = Reflect.get(adapter, "client");
  if (!(database instanceof Database))
    throw new Error("@prisma/adapter-better-sqlite3 has changed: it holds no `client`.");
  const compile = database.prepare.bind(database);
  const kept = new Map<string, Kept>();
  const prepare = (sql: string) => {
    const statement: Kept = kept.get(sql) ?? { statement: compile(sql) };
    // The least lately used goes first; a list of parameters makes a text of its own, so there is no end to them.
    kept.delete(sql);
    kept.set(sql, statement);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptStatements) break;
      kept.delete(oldest);
    }
    return { bind: (parameters: Parameters) => bound(statement, parameters) };
  };
  Object.defineProperty(database, "prepare", { value: prepare });
}
