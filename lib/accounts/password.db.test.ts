import { describe, expect, test } from "vitest";
import { compareInThread, hashInThread } from "#lib/server/hashing/hashing.ts";
import { once } from "#lib/server/once.ts";
import { hashPassword, verifyPassword } from "./password.ts";

async function stored(password: string): Promise<string> {
  const made = await hashPassword(password);
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}
async function isRight(password: string, hash: string | null): Promise<boolean> {
  const checked = await verifyPassword(password, hash);
  return checked.ok && checked.value.isRight;
}

describe("a stored password", () => {
  test("names its form and its key, and holds nothing of the password", async () => {
    expect(await stored("a long phrase of mine")).toMatch(/^v1\$[0-9a-f]{8}\$\$2b\$04\$.{53}$/);
  });

  test("is compared to its last character, far beyond bcrypt's 72 bytes", async () => {
    const hash = await stored(`${"x".repeat(99)}1`);
    expect(await isRight(`${"x".repeat(99)}1`, hash)).toBe(true);
    expect(await isRight(`${"x".repeat(99)}2`, hash)).toBe(false);
    expect(await isRight("x".repeat(99), hash)).toBe(false);
  });

  test("is the same however its accents were typed", async () => {
    expect(await isRight("ré sumé ré sumé", await stored("re\u0301 sume\u0301 re\u0301 sume\u0301"))).toBe(
      true,
    );
  });

  test("made with another key opens nothing", async () => {
    const hash = await stored("a long phrase of mine");
    expect(await isRight("a long phrase of mine", hash.replace(/^v1\$.{8}/, "v1$00000000"))).toBe(false);
  });

  test("made before the secret was changed still opens, and asks to be made anew with today's key", async () => {
    const hash = await stored("a long phrase of mine");
    const keys = once("keys:password", () => []) as Buffer[];
    const [before] = keys;
    if (!before) throw new Error("no key");
    try {
      keys.splice(0, 1, Buffer.alloc(32, 1), before);
      const checked = await verifyPassword("a long phrase of mine", hash);
      expect(checked).toEqual({ ok: true, value: { isRight: true, needsRehash: true } });
      const wrong = await verifyPassword("another phrase", hash);
      expect(wrong).toEqual({ ok: true, value: { isRight: false, needsRehash: false } });
      const anew = await stored("a long phrase of mine");
      expect(anew.slice(0, 11)).not.toBe(hash.slice(0, 11));
      keys.pop();
      expect(await isRight("a long phrase of mine", anew)).toBe(true);
      expect(await isRight("a long phrase of mine", hash)).toBe(false);
    } finally {
      keys.splice(0, keys.length, before);
    }
  });

  test("of another cost is right, and asks to be made anew", async () => {
    const { createHmac } = await import("node:crypto");
    const { derivedKeys } = await import("#lib/server/ids.ts");
    const key = (await stored("x")).slice(3, 11);
    const older = await hashInThread(
      createHmac("sha384", derivedKeys("password")[0]).update("a long phrase").digest("base64"),
      5,
    );
    expect(await verifyPassword("a long phrase", older.ok ? `v1$${key}$${older.value}` : "")).toEqual({
      ok: true,
      value: { isRight: true, needsRehash: true },
    });
  });
});

test("no account is no password, whatever is typed", async () => {
  for (const hash of [null, "", "v1$", "plain"]) expect(await isRight("x".repeat(40), hash)).toBe(false);
});

describe("the hashing thread", () => {
  test("works while others wait, and refuses with a wait when its line is full", async () => {
    const asked = await Promise.all(Array.from({ length: 12 }, () => hashInThread("x", 6)));
    expect(asked.filter((answer) => answer.ok)).toHaveLength(9);
    const refused = asked.find((answer) => !answer.ok);
    expect(refused && !refused.ok && refused.problem.kind).toBe("limited");
    expect((await hashInThread("x", 4)).ok).toBe(true);
  });

  test("leaves the event loop free", async () => {
    let turns = 0;
    const watch = setInterval(() => (turns += 1), 1);
    const made = await hashInThread("x", 11);
    clearInterval(watch);
    // On the loop itself there would be one or two turns, whatever the machine's speed.
    expect(turns).toBeGreaterThan(5);
    expect(made.ok && (await compareInThread("x", made.value))).toEqual({ ok: true, value: true });
  });
});
