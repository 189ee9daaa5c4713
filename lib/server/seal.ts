import "server-only";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKeys, keyId } from "./ids.ts";

// AES-256-GCM, stored as `v1.<key id>.<nonce>.<text>.<tag>`. `about` is bound into it: what is copied to another
// row does not open there.

const nonceBytes = 12;

export function seal(purpose: string, about: string, text: string): string {
  const [key] = derivedKeys(purpose);
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  const parts = [nonce, sealed, cipher.getAuthTag()].map((part) => part.toString("base64url"));
  return ["v1", keyId(key), ...parts].join(".");
}

/** Null when it was sealed with a secret that is not set here, is damaged, or is about something else. */
export function unseal(purpose: string, about: string, text: string): string | null {
  const [version, id, ...parts] = text.split(".");
  const key = derivedKeys(purpose).find((one) => keyId(one) === id);
  const [nonce, sealed, tag] = parts.map((part) => Buffer.from(part, "base64url"));
  if (version !== "v1" || !key || nonce?.length !== nonceBytes || !sealed || tag?.length !== 16) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(about)).setAuthTag(tag);
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()]).toString("utf8");
  } catch {
    // The tag does not fit: damaged, or about something else.
    return null;
  }
}
