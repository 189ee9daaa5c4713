// Prisma's own codes: https://www.prisma.io/docs/orm/reference/error-reference
const prismaCodes = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "P2034",
  "P2037",
  "P2039",
]);

/** PostgreSQL's classes of SQLSTATE for a lost connection (08), missing resources (53) and an operator's stop (57P). */
const sqlState = /^(08[\dA-Z]{3}|53[\dA-Z]{3}|57P0[1-5])$/;
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
  let each = error;
  for (let depth = 0; depth < maxDepth && typeof each === "object" && each !== null; depth += 1) {
    if (isOfTheKind(each)) return true;
    each = "cause" in each ? each.cause : null;
  }
  return false;
}

function isOfTheKind(error: object): boolean {
  const text = (name: string) => (name in error ? String((error as Record<string, unknown>)[name]) : "");
  for (const code of [text("code"), text("originalCode")]) {
    if (prismaCodes.has(code) || sqlState.test(code) || socketCodes.test(code)) return true;
  }
  return sayings.test(`${text("message")} ${text("kind")} ${text("originalMessage")}`);
}
