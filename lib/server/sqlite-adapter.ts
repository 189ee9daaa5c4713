import "server-only";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type {
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { Mutex } from "./mutex.ts";
import { keepStatements } from "./sqlite-statements.ts";

// The official adapter has one connection, and only its interactive transactions take its mutex: a plain write
// made meanwhile joins the stranger's transaction and is lost when that rolls back, and plain reads see what was
// never committed (999 of 2,000 acknowledged writes were lost in a trial). This wrapper has one mutex for all
// writing and a second, read-only connection for the rest. docs/decisions/0002.

const BUSY_TIMEOUT_MS = 250;
const BUSY_GIVE_UP_MS = 5_000;

/** better-sqlite3 waits synchronously, so its own timeout is short and the long wait happens here. */
async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  const giveUpAt = performance.now() + BUSY_GIVE_UP_MS;
  for (let waitMs = 10; ; waitMs = Math.min(waitMs * 2, 200)) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}

function isBusy(error: unknown): boolean {
  const cause = error instanceof Error ? (error as Error & { cause?: { kind?: string } }).cause : undefined;
  return cause?.kind === "SocketTimeout";
}

/** Tells reading from writing as SQLite itself does, once per statement text. */
class Classifier {
  readonly #known = new Map<string, boolean>();
  readonly #database: Database.Database;
  constructor(file: string) {
    this.#database = new Database(file, { readonly: true, timeout: BUSY_TIMEOUT_MS });
  }
  isReading(sql: string): boolean {
    const known = this.#known.get(sql);
    if (known !== undefined) return known;
    const isReading = this.#prepare(sql);
    // Prisma's texts are few; a list of parameters makes a text of its own, so the memory is bounded.
    if (this.#known.size >= 1000) this.#known.clear();
    this.#known.set(sql, isReading);
    return isReading;
  }
  #prepare(sql: string): boolean {
    try {
      const statement = this.#database.prepare(sql);
      return statement.readonly && statement.reader;
    } catch {
      // Not even readable as SQL: the writer's connection reports it in the adapter's own form.
      return false;
    }
  }
  close(): void {
    this.#database.close();
  }
}

/** The one open transaction. Ends exactly once, whatever fails. */
class ExclusiveTransaction implements Transaction {
  readonly provider = "sqlite";
  readonly adapterName: string;
  readonly options = { usePhantomQuery: true };
  #isOpen = true;
  readonly #writer: SqlDriverAdapter;
  readonly #release: () => void;
  constructor(writer: SqlDriverAdapter, release: () => void) {
    this.#writer = writer;
    this.#release = release;
    this.adapterName = writer.adapterName;
  }
  queryRaw(query: SqlQuery) {
    this.#assertOpen();
    return this.#writer.queryRaw(query);
  }
  executeRaw(query: SqlQuery) {
    this.#assertOpen();
    return this.#writer.executeRaw(query);
  }
  async commit(): Promise<void> {
    if (!this.#isOpen) return;
    try {
      await patiently(() => this.#writer.executeScript("COMMIT"));
    } catch (error) {
      // A failed COMMIT leaves the connection inside a dead transaction: leave it, or every later write is lost.
      await this.#rollBackQuietly();
      throw error;
    } finally {
      this.#end();
    }
  }
  async rollback(): Promise<void> {
    if (!this.#isOpen) return;
    try {
      await this.#rollBackQuietly();
    } finally {
      // Held back, the mutex would keep every later write waiting for ever; released, they fail and say so.
      this.#end();
    }
  }
  async createSavepoint(name: string) {
    await this.#writer.executeScript(`SAVEPOINT ${name}`);
  }
  async rollbackToSavepoint(name: string) {
    await this.#writer.executeScript(`ROLLBACK TO ${name}`);
  }
  async releaseSavepoint(name: string) {
    await this.#writer.executeScript(`RELEASE SAVEPOINT ${name}`);
  }
  /** SQLite has rolled back by itself after some errors (disk full); then there is nothing left to roll back. */
  async #rollBackQuietly() {
    try {
      await this.#writer.executeScript("ROLLBACK");
    } catch (error) {
      if (
        !/no transaction is active/.test(String((error as { cause?: { message?: string } }).cause?.message))
      )
        throw error;
    }
  }
  #end() {
    this.#isOpen = false;
    this.#release();
  }
  #assertOpen() {
    if (!this.#isOpen) throw new Error("This transaction has ended.");
  }
}

class SafeSqliteAdapter implements SqlDriverAdapter {
  readonly provider = "sqlite";
  readonly adapterName: string;
  readonly #mutex = new Mutex();
  readonly #writer: SqlDriverAdapter;
  readonly #reader: SqlDriverAdapter;
  readonly #classifier: Classifier;
  constructor(writer: SqlDriverAdapter, reader: SqlDriverAdapter, classifier: Classifier) {
    this.#writer = writer;
    this.#reader = reader;
    this.#classifier = classifier;
    this.adapterName = writer.adapterName;
    process.once("exit", this.#closeOnExit);
  }
  queryRaw(query: SqlQuery) {
    if (this.#classifier.isReading(query.sql)) return this.#reader.queryRaw(query);
    return this.#mutex.run(() => patiently(() => this.#writer.queryRaw(query)));
  }
  executeRaw(query: SqlQuery) {
    return this.#mutex.run(() => patiently(() => this.#writer.executeRaw(query)));
  }
  executeScript(script: string) {
    return this.#mutex.run(() => patiently(() => this.#writer.executeScript(script)));
  }
  async startTransaction(_level?: IsolationLevel): Promise<Transaction> {
    const release = await this.#mutex.acquire();
    try {
      await patiently(() => this.#writer.executeScript("BEGIN IMMEDIATE"));
      return new ExclusiveTransaction(this.#writer, release);
    } catch (error) {
      release();
      throw error;
    }
  }
  /** Next ends the process by exit() once its requests are done. Closing takes effect at once; the last one empties the WAL. */
  readonly #closeOnExit = () => void this.#close();
  #close() {
    this.#classifier.close();
    return Promise.all([this.#reader.dispose(), this.#writer.dispose()]);
  }
  async dispose() {
    process.off("exit", this.#closeOnExit);
    await this.#close();
  }
}

/** A driver adapter for one SQLite file: `url` is `file:` and an absolute path. Throws when WAL can't be had. */
export class SafeSqlite implements SqlDriverAdapterFactory {
  readonly provider = "sqlite";
  readonly adapterName = "@prisma/adapter-better-sqlite3";
  readonly #url: string;
  constructor(url: string) {
    this.#url = url;
  }
  async connect(): Promise<SqlDriverAdapter> {
    const writer = await new PrismaBetterSqlite3({ url: this.#url, timeout: BUSY_TIMEOUT_MS }).connect();
    await prepareConnection(writer);
    keepStatements(writer);
    const reader = await new PrismaBetterSqlite3({
      url: this.#url,
      timeout: BUSY_TIMEOUT_MS,
      readonly: true,
    }).connect();
    keepStatements(reader);
    return new SafeSqliteAdapter(writer, reader, new Classifier(this.#url.slice("file:".length)));
  }
}

async function prepareConnection(writer: SqlDriverAdapter) {
  const ask = async (sql: string) => (await writer.queryRaw({ sql, args: [], argTypes: [] })).rows[0]?.[0];
  const mode = await ask("PRAGMA journal_mode=WAL");
  if (mode !== "wal") {
    throw new Error(
      `SQLite answers journal_mode=${String(mode)}, not wal. The data folder must lie on a local disk.`,
    );
  }
  // What is deleted is overwritten: else an account that is gone stays readable in the file's free pages.
  await writer.executeScript(
    "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=1000",
  );
  if (Number(await ask("PRAGMA synchronous")) !== 2 || Number(await ask("PRAGMA foreign_keys")) !== 1) {
    throw new Error("SQLite did not take synchronous=FULL and foreign_keys=ON.");
  }
}
