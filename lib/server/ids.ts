import "server-only";
import { createHash, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env.ts";
import { once } from "./once.ts";

/** What an id is of; its prefix makes it readable in a log. */
export type IdPrefix = "usr" | "prf" | "ver" | "pst" | "gen" | "doc" | "dov" | "aud" | "itm" | "eml";

/** 128 random bits behind a prefix, in letters and digits that need no escaping anywhere. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${randomBytes(16).toString("base64url")}`;
}

/** A secret for a link or a cookie: 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret: whoever reads the table can't use it. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * The keys for one purpose, derived from each secret (HKDF, RFC 5869): what is made is made with the first, of
 * APP_SECRET; what was made with one of the others, of APP_SECRET_OLD, still opens.
 */
export function derivedKeys(purpose: string): readonly [Buffer, ...Buffer[]] {
  return once(`keys:${purpose}`, () => {
    const derive = (secret: string) =>
      Buffer.from(hkdfSync("sha256", secret, "candor", `candor/${purpose}`, 32));
    return [derive(env().APP_SECRET), ...env().APP_SECRET_OLD.map(derive)];
  });
}

/** Tells which key something was made with, and nothing about the key. */
export function keyId(key: Buffer): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 8);
}
