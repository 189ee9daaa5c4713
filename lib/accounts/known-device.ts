import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "#lib/server/env.ts";
import { derivedKey } from "#lib/server/ids.ts";

// A browser from which somebody has logged in is counted apart from strangers, who otherwise could keep a person
// out of their own account by guessing wrong for as long as they like.

const yearSeconds = 365 * 86_400;
const isHttps = () => env().APP_URL.startsWith("https:");
const cookieName = () => (isHttps() ? "__Host-candor-device" : "candor-device");
const markOf = (userId: string) =>
  createHmac("sha256", derivedKey("device")).update(userId).digest("base64url");

export async function isKnownDevice(userId: string): Promise<boolean> {
  const given = Buffer.from((await cookies()).get(cookieName())?.value ?? "");
  const right = Buffer.from(markOf(userId));
  return given.length === right.length && timingSafeEqual(given, right);
}

/** Holds nothing but a mark that only this server can make, for this account. */
export async function rememberDevice(userId: string): Promise<void> {
  (await cookies()).set(cookieName(), markOf(userId), {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
    path: "/",
    maxAge: yearSeconds,
  });
}
