import "server-only";
import { createHash, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env.ts";
import { once } from "./once.ts";

/** What an id is of; its prefix makes it readable in a log. */
export type IdPrefix = "usr" | "prf" | "ver" | "pst" | "gen" | "doc" | "dov" | "aud" | "itm";

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

/** A key for one purpose, derived from the one APP_SECRET (HKDF, RFC 5869). */
export function derivedKey(purpose: string): Buffer {
  return once(`key:${purpose}`, () =>
    Buffer.from(hkdfSync("sha256", env().APP_SECRET, "candor", `candor/${purpose}`, 32)),
  );
}
