import "server-only";
import { isIPv6 } from "node:net";
import { after, hourMs, minuteMs, now } from "#lib/server/clock.ts";
import { env } from "#lib/server/env.ts";
import { once } from "#lib/server/once.ts";
import { sha256 } from "#lib/server/ids.ts";
import type { Access } from "./endpoints.ts";
import type { RequestOrigin } from "./request.ts";
import type { SignedIn } from "./signed-in.ts";
import { addStrike, beginWindow, countOne, dropCounter } from "./store/counters.ts";

/**
 * What is counted in the table. A quota is a number in a fixed window, over it one waits for the window's end. A
 * penalty begins after that number too, but then each further use doubles the wait, from a minute up to the window's
 * length: never for good, so no stranger can lock anybody out.
 */
const windows = {
  "log-in-account": { kind: "penalty", size: () => env().LIMIT_LOGIN_ACCOUNT, windowMs: 15 * minuteMs },
  "log-in-address": { kind: "quota", size: () => env().LIMIT_LOGIN_ADDRESS, windowMs: 15 * minuteMs },
  "sign-up": { kind: "quota", size: () => env().LIMIT_SIGN_UP, windowMs: hourMs },
  sample: { kind: "quota", size: () => env().LIMIT_SAMPLE, windowMs: hourMs },
  reset: { kind: "quota", size: () => env().LIMIT_RESET, windowMs: hourMs },
  "reset-address": { kind: "quota", size: () => env().LIMIT_LOGIN_ADDRESS, windowMs: hourMs },
  generation: { kind: "quota", size: () => env().LIMIT_GENERATIONS, windowMs: hourMs },
  shown: { kind: "quota", size: () => env().LIMIT_SHOWN, windowMs: hourMs },
  export: { kind: "quota", size: () => env().LIMIT_EXPORTS, windowMs: hourMs },
  import: { kind: "quota", size: () => env().LIMIT_IMPORTS, windowMs: hourMs },
} as const;
export type LimitName = keyof typeof windows;
/** As far as the clocks of two servers on one database may differ. */
const clocksApartMs = 5 * minuteMs;

/** IPv6 by its /64: whoever has one address there has all of them. */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = (text: string) =>
    text
      .split(":")
      .filter(Boolean)
      .map((group) => parseInt(group, 16).toString(16));
  const [head = "", tail = ""] = address.split("::");
  const [left, right] = [groups(head), groups(tail)];
  const gap = Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0");
  const full = [...left, ...gap, ...right];
  return `${full.slice(0, 4).join(":")}::/64`;
}

/** Whom an endpoint's uses are counted for. One open to all counts addresses: each new account would begin at one. */
export function subjectOf(access: Access, signedIn: SignedIn | null, from: RequestOrigin): string {
  return (access === "signed-in" || access === "fresh") && signedIn
    ? signedIn.viewer.userId
    : addressKey(from.address);
}

/** Counts one use and answers how many seconds to wait: 0 when it may go on. `subject` is stored as a hash. */
export async function countUse(name: LimitName, subject: string): Promise<number> {
  const { kind, size, windowMs } = windows[name];
  const key = keyOf(name, subject);
  const at = now();
  const row = await countOne(key, at);
  // Counted before the clock went back: it would keep people out until that time comes again.
  const isOfTheFuture =
    row.windowStart > after(at, clocksApartMs) ||
    (row.blockedUntil ?? at) > after(at, windowMs + clocksApartMs);
  if (!isOfTheFuture && row.blockedUntil && row.blockedUntil > at) return secondsUntil(row.blockedUntil, at);
  const quietSince = row.blockedUntil ?? row.windowStart;
  if (isOfTheFuture || after(quietSince, windowMs) <= at) {
    // Of those that come at once one begins the window, and the others count in it.
    return (await beginWindow(key, row.windowStart, at)) ? 0 : countUse(name, subject);
  }
  if (kind === "quota") return row.count <= size() ? 0 : secondsUntil(after(row.windowStart, windowMs), at);
  if (row.count <= size() && row.strikes === 0) return 0;
  const blockedUntil = after(at, Math.min(windowMs, minuteMs * 2 ** row.strikes));
  const isFirst = await addStrike(key, row.strikes, blockedUntil);
  // Who waited out a penalty gets this one try, however many come at once; the next one waits twice as long.
  return row.strikes > 0 && isFirst ? 0 : secondsUntil(blockedUntil, at);
}

/** After a success: what was counted against this subject is forgiven. */
export async function forgiveUses(name: LimitName, subject: string): Promise<void> {
  await dropCounter(keyOf(name, subject));
}

const keyOf = (name: LimitName, subject: string) => `${name}:${sha256(subject).slice(0, 32)}`;
const secondsUntil = (end: Date, at: Date) => Math.max(1, Math.ceil((end.getTime() - at.getTime()) / 1000));

/** All requests of one person in this minute, in memory: a first sieve, lost at a restart. Seconds to wait, or 0. */
export function countRequest(userId: string): number {
  const counts = once("limits:requests", () => new Map<string, { minute: number; count: number }>());
  const atMs = now().getTime();
  const minute = Math.floor(atMs / minuteMs);
  const row = counts.get(userId);
  if (!row || row.minute !== minute) {
    if (counts.size > 10_000) counts.clear();
    counts.set(userId, { minute, count: 1 });
    return 0;
  }
  row.count += 1;
  return row.count <= env().LIMIT_REQUESTS ? 0 : Math.ceil(((minute + 1) * minuteMs - atMs) / 1000);
}
