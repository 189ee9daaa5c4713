// Prisma's own codes: https://www.prisma.io/docs/orm/reference/error-reference. Not P2010 and P2039, which stand for
// every error that its adapters don't know, a query that is wrong included: there the driver's code decides.
const prismaCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"]);

/**
 * PostgreSQL's classes of SQLSTATE for a lost connection (08), a server that has become a standby (25006), missing
 * resources (53), an operator's stop (57P) and a broken disk (58).
 */
const sqlState = /^(08[\dA-Z]{3}|25006|53[\dA-Z]{3}|57P0[1-5]|58[\dA-Z]{3})$/;
/** SQLite's, with their extended forms, for a disk that is full, fails or can't be written to. */
const sqliteCodes = /^SQLITE_(FULL|IOERR|CANTOPEN|READONLY|BUSY|LOCKED)(_[A-Z]+)?$/;
const socketCodes =
  /^(ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** What pg and its pool say without a code when a connection dies, or none comes; and the kinds of Prisma's adapters. */
const sayings =
  /SQLITE_FULL|disk is full|ECONNREFUSED|ECONNRESET|EPIPE|connection terminated|terminating connection|the database system is|is not queryable|timeout exceeded when trying to connect|timeout expired|query read timeout|after calling end on the pool|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections/i;

/** Errors wrap errors: Prisma's client the adapter's, the adapter the driver's, an action whichever it met. */
const maxDepth = 6;

/**
 * True for errors that pass: the database is away, busy or full, and nothing was saved. Looks at the error and at what
 * caused it.
 */
export function isDatabaseUnavailable(error: unknown): boolean {
  return chainOf(error).some(isOfTheKind);
}

/** What the database itself called the error; "" when it was not the one that failed. */
export function databaseCodeOf(error: unknown): string {
  return chainOf(error).reduce<string>((found, each) => found || textOf(each, "originalCode"), "");
}

/** The error and its causes. */
function chainOf(error: unknown): object[] {
  const chain: object[] = [];
  let each = error;
  while (chain.length < maxDepth && typeof each === "object" && each !== null) {
    chain.push(each);
    each = causeOf(each);
  }
  return chain;
}

/** Prisma's client keeps the adapter's error in `meta`. */
function causeOf(error: object): unknown {
  if ("cause" in error && error.cause !== undefined) return error.cause;
  const meta = "meta" in error ? error.meta : undefined;
  return typeof meta === "object" && meta !== null && "driverAdapterError" in meta
    ? meta.driverAdapterError
    : undefined;
}

function textOf(error: object, name: string): string {
  return name in error ? String((error as Record<string, unknown>)[name]) : "";
}

function isOfTheKind(error: object): boolean {
  for (const code of [textOf(error, "code"), textOf(error, "originalCode")]) {
    if (prismaCodes.has(code) || [sqlState, sqliteCodes, socketCodes].some((kind) => kind.test(code)))
      return true;
  }
  return ["message", "kind", "originalMessage"].some((name) => sayings.test(textOf(error, name)));
}
