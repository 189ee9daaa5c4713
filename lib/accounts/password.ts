import "server-only";
import { createHash, createHmac } from "node:crypto";
import { ok, type Result } from "#lib/problem.ts";
import { env } from "#lib/server/env.ts";
import { compareInThread, hashInThread } from "#lib/server/hashing/hashing.ts";
import { derivedKey } from "#lib/server/ids.ts";

// Stored as `v1$<key id>$<bcrypt>`: bcrypt of base64(HMAC-SHA-384(key, NFKC(password))), which is 64 bytes without
// a NUL, so bcrypt's limit of 72 bytes cuts nothing. Whoever has the table alone lacks the key.

const keyId = () => createHash("sha256").update(derivedKey("password")).digest("hex").slice(0, 8);
const prehash = (password: string) =>
  createHmac("sha384", derivedKey("password")).update(password.normalize("NFKC")).digest("base64");

/** The stored form of a password. `limited` when too many are being hashed. */
export async function hashPassword(password: string): Promise<Result<string>> {
  const made = await hashInThread(prehash(password), env().HASH_COST);
  return made.ok ? ok(`v1$${keyId()}$${made.value}`) : made;
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
  const compared = await compareInThread(prehash(password), hash);
  if (!compared.ok) return compared;
  const isRight = compared.value && storedKey === keyId();
  return ok({ isRight, needsRehash: isRight && Number(cost) !== env().HASH_COST });
}

/** Well formed, of today's cost, and of no password: bcrypt works through it as through any other. */
function nobodysHash(): string {
  return `$2b$${String(env().HASH_COST).padStart(2, "0")}$${"N".repeat(21)}u${"x".repeat(31)}`;
}
