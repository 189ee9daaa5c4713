import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { decode, encode, type JWT } from "next-auth/jwt";
import { cache } from "react";
import { minuteMs, now } from "#lib/server/clock.ts";
import { env } from "#lib/server/env.ts";
import { once } from "#lib/server/once.ts";
import { findSession, isTouchDue, touchSession, type SessionRow } from "./store.ts";
import { viewerOfSession, type Viewer } from "./viewer.ts";

/** The viewer with what their session knows, for pages and account actions. */
export type SignedIn = {
  viewer: Viewer;
  sessionId: string;
  authAt: Date;
  lastSeenAt: Date;
  name: string;
  email: string | null;
  isConfirmed: boolean;
  /** When an unkept sample account ends; null for a real one. */
  sampleExpiresAt: Date | null;
};

function signedIn(row: SessionRow): SignedIn {
  return {
    viewer: viewerOfSession(row),
    sessionId: row.id,
    authAt: row.authAt,
    lastSeenAt: row.lastSeenAt,
    name: row.user.name,
    email: row.user.email,
    isConfirmed: row.user.confirmedAt !== null,
    sampleExpiresAt: row.user.sampleExpiresAt,
  };
}

const isHttps = () => env().APP_URL.startsWith("https:");
export const sessionCookieName = () => (isHttps() ? "__Host-candor-session" : "candor-session");

/** What the cookie holds, encrypted: a random session id, looked up in the table on every request. */
type SessionToken = { sid: string; uid: string; v: 1 };

export async function setSessionCookie(secret: string, userId: string): Promise<void> {
  const maxAge = Math.round(env().SESSION_ABSOLUTE_DAYS * 86_400);
  const token: SessionToken = { sid: secret, uid: userId, v: 1 };
  const value = await encode({ token, secret: env().APP_SECRET, maxAge });
  (await cookies()).set(sessionCookieName(), value, {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
    path: "/",
    maxAge,
  });
}

export async function clearSessionCookie(): Promise<void> {
  (await cookies()).set(sessionCookieName(), "", {
    httpOnly: true,
    sameSite: "lax",
    secure: isHttps(),
    path: "/",
    maxAge: 0,
  });
}

/** Cookies that were opened, the latest last: to derive the key and decrypt takes longer than to find the session. */
const openedTokens = () => once("opened-tokens", () => new Map<string, JWT>());
const keptTokens = 1_000;

/** A cookie from before the secret was changed still counts: what it opens is decided by the session's row. */
async function openToken(value: string): Promise<JWT | null> {
  const opened = openedTokens();
  const known = opened.get(value);
  if (known && Number(known.exp) * 1000 > now().getTime()) return known;
  for (const secret of [env().APP_SECRET, ...env().APP_SECRET_OLD]) {
    const token = await decode({ token: value, secret }).catch(() => null);
    if (!token) continue;
    const [oldest] = opened.keys();
    if (opened.size >= keptTokens && oldest !== undefined) opened.delete(oldest);
    opened.set(value, token);
    return token;
  }
  return null;
}

/** Who a session token belongs to right now; null when it is none, ended or too old. */
export async function readSessionToken(value: string | undefined): Promise<SignedIn | null> {
  if (!value) return null;
  const token = await openToken(value);
  if (!token || typeof token.sid !== "string" || typeof token.uid !== "string") return null;
  const row = await findSession(token.sid, token.uid);
  return row ? signedIn(row) : null;
}

/** The signed-in person of this request, or null. One look-up per request. */
export const getSignedIn = cache(async (): Promise<SignedIn | null> => {
  const value = (await cookies()).get(sessionCookieName())?.value;
  const found = await readSessionToken(value);
  if (found && isTouchDue(found.lastSeenAt)) after(() => touchSession(found.sessionId, found.viewer.userId));
  return found;
});

const freshForMs = 10 * minuteMs;

/** Whether the password was given within the last ten minutes. A sample account has none to give. */
export function isFresh({ authAt, sampleExpiresAt }: SignedIn): boolean {
  return sampleExpiresAt !== null || now().getTime() - authAt.getTime() <= freshForMs;
}

/** For pages: the signed-in person, or the way to the log-in page and back. */
export async function requireSignedIn(backTo: `/${string}`): Promise<SignedIn> {
  const found = await getSignedIn();
  if (!found) redirect(`/log-in?next=${encodeURIComponent(backTo)}`);
  return found;
}
