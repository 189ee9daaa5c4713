import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import { env } from "#lib/server/env.ts";
import { derivedKeys } from "#lib/server/ids.ts";

// A browser from which somebody has logged in is counted apart from strangers, who otherwise could keep a person
// out of their own account by guessing wrong for as long as they like.

const yearSeconds = 365 * 86_400;
const isHttps = () => env().APP_URL.startsWith("https:");
const cookieName = () => (isHttps() ? "__Host-candor-device" : "candor-device");
/** By today's key first; a mark made before the secret was changed counts as well. */
const marksOf = (userId: string) =>
  derivedKeys("device").map((key) => createHmac("sha256", key).update(userId).digest("base64url"));

export async function isKnownDevice(userId: string): Promise<boolean> {
  const given = Buffer.from((await cookies()).get(cookieName())?.value ?? "");
  return marksOf(userId).some((mark) => {
    const right = Buffer.from(mark);
    return given.length === right.length && timingSafeEqual(given, right);
  });
}

/** Holds nothing but a mark that only this server can make, for this account. */
export async function rememberDevice(userId: string): Promise<void> {
  (await cookies()).set(cookieName(), marksOf(userId)[0] ?? "", {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
    path: "/",
    maxAge: yearSeconds,
  });
}
