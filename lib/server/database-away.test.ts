import { expect, test } from "vitest";
import { databaseCodeOf, isDatabaseUnavailable } from "./database-away.ts";

const coded = (code: string, message = "") => Object.assign(new Error(message), { code });

test("knows a database that is away by what Prisma, pg, its pool and the system say", () => {
  const away = [
    coded("P1001", "Can't reach database server"),
    coded("57P01", "x"),
    coded("53300", "x"),
    coded("08006", "x"),
    coded("EPIPE", "write"),
    new Error("Client has encountered a connection error and is not queryable"),
    new Error("Client was closed and is not queryable"),
    new Error("timeout exceeded when trying to connect"),
    new Error("Connection terminated unexpectedly"),
    new Error("Cannot use a pool after calling end on the pool"),
    new Error("the database system is starting up"),
  ];
  expect(away.filter((error) => !isDatabaseUnavailable(error))).toEqual([]);
});

test("looks at what caused an error, an error or what an adapter made of one", () => {
  const lost = new Error("Client has encountered a connection error and is not queryable");
  expect(isDatabaseUnavailable(new Error("postings.list failed", { cause: lost }))).toBe(true);
  expect(
    isDatabaseUnavailable(new Error("a", { cause: new Error("b", { cause: coded("ECONNRESET") }) })),
  ).toBe(true);
  const adapted = Object.assign(new Error("DriverAdapterError"), { cause: { kind: "ConnectionClosed" } });
  expect(isDatabaseUnavailable(adapted)).toBe(true);
  const stopped = { originalCode: "57P01", originalMessage: "x", kind: "postgres" };
  expect(isDatabaseUnavailable(Object.assign(new Error("x"), { cause: stopped }))).toBe(true);
});

/** As Prisma's client hands on an error that its adapter has no name for. */
const unnamed = (originalCode: string, kind = "postgres") =>
  Object.assign(coded("P2039", "Database error."), {
    meta: { driverAdapterError: Object.assign(new Error("adapter"), { cause: { originalCode, kind } }) },
  });

test("of an error that Prisma has no name for, the driver's code decides", () => {
  const isAway = (code: string) => isDatabaseUnavailable(unnamed(code));
  const away = ["57P01", "53100", "58030", "25006", "SQLITE_FULL", "SQLITE_IOERR_WRITE"];
  expect(away.filter((code) => !isAway(code))).toEqual([]);
  const bugs = ["22021", "42P01", "42601", "22003", "SQLITE_ERROR", "SQLITE_CONSTRAINT_TRIGGER"];
  expect(bugs.filter(isAway)).toEqual([]);
  expect(databaseCodeOf(new Error("profile.rename failed", { cause: unnamed("22021") }))).toBe("22021");
  expect(databaseCodeOf(new TypeError("x is undefined"))).toBe("");
});

test("takes no bug for it, nor what is no error, and ends with causes that go in a circle", () => {
  for (const bug of [
    coded("P2002", "Unique constraint failed"),
    coded("23505"),
    coded("57014", "canceling statement"),
    new TypeError("x is undefined"),
    null,
    undefined,
    "ECONNRESET",
  ])
    expect(isDatabaseUnavailable(bug)).toBe(false);
  const circle = new Error("a");
  circle.cause = circle;
  expect(isDatabaseUnavailable(circle)).toBe(false);
});
