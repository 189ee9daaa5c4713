import { describe, expect, test } from "vitest";
import { consoleLine } from "./console-lines.mjs";

const lineOf = (...given) => JSON.parse(consoleLine(50, given, "r1"));

function thrown(act) {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

describe("what was written to the console", () => {
  test("is one line with the request that it belongs to, whatever breaks the text has", () => {
    const text = consoleLine(
      50,
      ["\u001b[31m⨯\u001b[0m", "uncaughtException: ", new Error("it\nbroke")],
      "r1",
    );
    expect(text).not.toContain("\n");
    expect(JSON.parse(text)).toMatchObject({
      level: 50,
      msg: "uncaughtException:",
      message: "it\nbroke",
      requestId: "r1",
    });
  });

  test("holds only words that are known to be Next's own, and nothing that follows them", () => {
    const auth = [
      "[next-auth][error][JWT]",
      "\nhttps://next-auth.js.org/errors#jwt",
      "CANARY",
      { a: "CANARY" },
    ];
    expect(lineOf(...auth).msg).toBe("[next-auth][error][JWT] https://next-auth.js.org/errors#jwt");
    expect(lineOf(' ⨯ Failed to find Server Action "CANARY"').msg).toBe("⨯ Failed to find Server Action");
    expect(lineOf("⨯", "CANARY: Failed to find Server Action").msg).toBe("console");
    expect(lineOf("CANARY is what a person wrote").msg).toBe("console");
  });

  // Fails when frames are picked from the whole stack, which begins with the message.
  test("holds no row of a message that looks like a frame", () => {
    const like = Object.assign(new Error("no\n    at CANARY (file:///CANARY:1:1)"), { name: "SomeError" });
    expect(JSON.stringify(lineOf(like))).not.toContain("CANARY");
    expect(lineOf(like).stack).toMatch(/^at .*console-lines\.test/);
    expect(lineOf(Object.assign(like, { message: "changed" })).stack).toBe("");
  });

  test("tells an error by name, code and stack, and its own words only where they are a programmer's", () => {
    const quoting = thrown(() => JSON.parse("CANARY is what a person wrote"));
    expect(quoting.message).toContain("CANARY");
    const prisma = Object.assign(new Error("Invalid invocation: { email: CANARY }"), {
      name: "PrismaClientValidationError",
      code: "P2000",
      meta: { target: "CANARY" },
    });
    for (const error of [quoting, prisma, new Error("profile.save failed", { cause: quoting })]) {
      const line = lineOf("⨯", error);
      expect(JSON.stringify(line)).not.toContain("CANARY");
      expect(line.stack).toMatch(/^at /);
    }
    expect(lineOf(prisma)).toMatchObject({ error: "PrismaClientValidationError", code: "P2000" });
    expect(lineOf(new Error("profile.save failed", { cause: quoting }))).toMatchObject({
      msg: "an error that nobody caught",
      message: "profile.save failed",
      cause: { error: "SyntaxError" },
    });
  });

  test("holds no object, since nobody knows what is in it, and ends with causes that go in a circle", () => {
    expect(JSON.stringify(lineOf({ email: "CANARY" }, ["CANARY"]))).not.toContain("CANARY");
    const round = new Error("round");
    round.cause = round;
    expect(lineOf(round).cause.cause.cause.cause.cause).toBeUndefined();
  });
});
