import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { env, isPostgresql } from "./env.ts";
import { once } from "./once.ts";
import { guardOwners } from "./owner-guard.ts";
import type { Prisma, PrismaClient } from "./prisma/sqlite/client.ts";

// Code is typed against the SQLite client, the narrower of the two; both are made from the same models.

export type Db = Prisma.TransactionClient;

const TRANSACTION_WAIT_MS = 10_000;
const TRANSACTION_LIMIT_MS = 5_000;

const held = () =>
  once("db", () => ({ client: null as PrismaClient | null, opening: null as Promise<void> | null }));
type Open = { client: Db; isOver: boolean; afterwards: (() => void)[] };
const current = () => once("db:transaction", () => new AsyncLocalStorage<Open>());

/** The transaction around this call. What it began may outlive it (a timer, Next's `after`): then there is none. */
function around(): Open | null {
  const open = current().getStore();
  return open && !open.isOver ? open : null;
}

/** Opens the database that DATABASE_URL names; called once at start. Later calls wait for the first. */
export async function openDatabase(): Promise<void> {
  const state = held();
  state.opening ??= open().then((client) => void (state.client = client));
  await state.opening;
}

async function open(): Promise<PrismaClient> {
  const url = env().DATABASE_URL;
  if (isPostgresql()) {
    const { PrismaPg } = await import("@prisma/adapter-pg");
    const { Prisma: models, PrismaClient: Client } = await import("./prisma/postgresql/client.ts");
    const adapter = new PrismaPg({
      connectionString: url,
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: 5_000,
    });
    // The two clients differ in nothing that this code uses.
    return guardOwners(new Client({ adapter }) as unknown as PrismaClient, models);
  }
  const { SafeSqlite } = await import("./sqlite-adapter.ts");
  const { Prisma: models, PrismaClient: Client } = await import("./prisma/sqlite/client.ts");
  const client = new Client({ adapter: new SafeSqlite(url) });
  await client.$connect();
  return guardOwners(client, models);
}

/** The client; inside `transaction` that transaction's, so whatever store is called joins it. */
export function db(): Db {
  const open = around();
  if (open) return open.client;
  const { client } = held();
  if (!client) throw new Error("The database is not open yet: openDatabase() runs at start.");
  return client;
}

/**
 * All of `work` or none of it. Inside another transaction it joins that one: with one writer's mutex the
 * alternative is to wait for ever. No network, hashing or parsing in here; it ends after 5 s.
 */
export async function transaction<T>(work: () => Promise<T>): Promise<T> {
  if (around()) return work();
  const { client } = held();
  if (!client) throw new Error("The database is not open yet: openDatabase() runs at start.");
  const afterwards: (() => void)[] = [];
  const value = await client.$transaction(
    async (tx) => {
      const open: Open = { client: tx, isOver: false, afterwards };
      try {
        return await current().run(open, work);
      } finally {
        open.isOver = true;
      }
    },
    { maxWait: TRANSACTION_WAIT_MS, timeout: TRANSACTION_LIMIT_MS },
  );
  for (const act of afterwards) act();
  return value;
}

/** Does `act` when the transaction around this call was committed, never when it rolls back; at once outside of one. */
export function afterCommit(act: () => void): void {
  const open = around();
  if (open) open.afterwards.push(act);
  else act();
}

/**
 * Adds rows by one plain statement. Prisma's own create weighs each value to know the query again, which for the 90 KB
 * of a run took three times as long as the statement itself. Table and columns are names of the schema, written in
 * code; all rows have the same columns. A row that is there already is a bug here, and no P2002.
 */
export async function insertRows(
  table: string,
  rows: Record<string, string | number | Date>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const values = rows.flatMap((row) => columns.map((column) => row[column]));
  const place = (at: number) => (isPostgresql() ? `$${at + 1}` : "?");
  const tuples = rows.map(
    (_, row) => `(${columns.map((__, at) => place(row * columns.length + at)).join(", ")})`,
  );
  const names = columns.map((column) => `"${column}"`).join(", ");
  await db().$executeRawUnsafe(`INSERT INTO "${table}" (${names}) VALUES ${tuples.join(", ")}`, ...values);
}

export async function closeDatabase(): Promise<void> {
  const state = held();
  await state.opening;
  await state.client?.$disconnect();
  state.client = null;
  state.opening = null;
}

/** True for the error that a second row with the same unique value makes. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
