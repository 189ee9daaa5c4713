import "server-only";
import { createHmac } from "node:crypto";
import { ok, type Result } from "#lib/problem.ts";
import { env } from "#lib/server/env.ts";
import { compareInThread, hashInThread } from "#lib/server/hashing/hashing.ts";
import { derivedKeys, keyId } from "#lib/server/ids.ts";

// Stored as `v1$<key id>$<bcrypt>`: bcrypt of base64(HMAC-SHA-384(key, NFKC(password))), which is 64 bytes without
// a NUL, so bcrypt's limit of 72 bytes cuts nothing. Whoever has the table alone lacks the key. A hash that hangs
// on one of APP_SECRET_OLD still opens, and is made anew with today's key at the next log-in.

const prehash = (password: string, key: Buffer) =>
  createHmac("sha384", key).update(password.normalize("NFKC")).digest("base64");

/** The stored form of a password. `limited` when too many are being hashed. */
export async function hashPassword(password: string): Promise<Result<string>> {
  const [key] = derivedKeys("password");
  const made = await hashInThread(prehash(password, key), env().HASH_COST);
  return made.ok ? ok(`v1$${keyId(key)}$${made.value}`) : made;
}

/**
 * Compares with a stored form. Where there is none to compare with (no such account, a sample, another key) it
 * takes the same time and answers no.
 */
export async function verifyPassword(
  password: string,
  stored: string | null,
): Promise<Result<{ isRight: boolean; needsRehash: boolean }>> {
  const match = /^v1\$([0-9a-f]{8})\$(\$2[aby]\$(\d\d)\$.{53})$/.exec(stored ?? "");
  const [, storedKey = "", hash = nobodysHash(), cost = ""] = match ?? [];
  const keys = derivedKeys("password");
  const key = keys.find((one) => keyId(one) === storedKey);
  const compared = await compareInThread(prehash(password, key ?? keys[0]), hash);
  if (!compared.ok) return compared;
  const isRight = compared.value && key !== undefined;
  return ok({ isRight, needsRehash: isRight && (key !== keys[0] || Number(cost) !== env().HASH_COST) });
}

/** Well formed, of today's cost, and of no password: bcrypt works through it as through any other. */
function nobodysHash(): string {
  return `$2b$${String(env().HASH_COST).padStart(2, "0")}$${"N".repeat(21)}u${"x".repeat(31)}`;
}
