import "server-only";
import { isIPv6 } from "node:net";
import { after, hourMs, minuteMs, now } from "#lib/server/clock.ts";
import { db } from "#lib/server/db.ts";
import { env } from "#lib/server/env.ts";
import { once } from "#lib/server/once.ts";
import { sha256 } from "#lib/server/ids.ts";

/** What is counted in the table, with its size and window. */
const windows = {
  "log-in-account": { size: () => env().LIMIT_LOGIN_ACCOUNT, windowMs: 15 * minuteMs },
  "log-in-address": { size: () => env().LIMIT_LOGIN_ADDRESS, windowMs: 15 * minuteMs },
  "sign-up": { size: () => env().LIMIT_SIGN_UP, windowMs: hourMs },
  sample: { size: () => env().LIMIT_SAMPLE, windowMs: hourMs },
  reset: { size: () => env().LIMIT_RESET, windowMs: hourMs },
  generation: { size: () => env().LIMIT_GENERATIONS, windowMs: hourMs },
  export: { size: () => env().LIMIT_EXPORTS, windowMs: hourMs },
  import: { size: () => env().LIMIT_IMPORTS, windowMs: hourMs },
} as const;
export type LimitName = keyof typeof windows;

/** IPv6 by its /64: whoever has one address there has all of them. */
export function addressKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = "", tail = ""] = address.split("::");
  const left = head.split(":").filter(Boolean);
  const right = tail.split(":").filter(Boolean);
  const full = address.includes("::") ? [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right] : left;
  return `${full.slice(0, 4).join(":")}::/64`;
}

/**
 * Counts one use and answers how many seconds to wait: 0 when it is within the limit. A fixed window; passing it
 * again and again doubles the wait up to the window's length, never longer, so nobody is locked out for good.
 * `subject` is stored as a hash. A row is one upsert, so two at once are both counted.
 */
export async function countUse(name: LimitName, subject: string): Promise<number> {
  const { size, windowMs } = windows[name];
  const key = `${name}:${sha256(subject).slice(0, 32)}`;
  const at = now();
  const row = await db().limit.upsert({
    where: { key },
    create: { key, windowStart: at, count: 1, strikes: 0, blockedUntil: null },
    update: { count: { increment: 1 } },
  });
  if (row.blockedUntil && row.blockedUntil > at) return secondsUntil(row.blockedUntil, at);
  const isOver = after(row.windowStart, windowMs) <= at;
  if (isOver || row.blockedUntil) {
    const strikes = isOver && !row.blockedUntil ? 0 : row.strikes;
    await db().limit.updateMany({ where: { key }, data: { windowStart: at, count: 1, strikes, blockedUntil: null } });
    return 0;
  }
  if (row.count <= size()) return 0;
  const waitMs = Math.min(windowMs, minuteMs * 2 ** row.strikes);
  const blockedUntil = after(at, waitMs);
  await db().limit.updateMany({ where: { key }, data: { blockedUntil, strikes: row.strikes + 1 } });
  return secondsUntil(blockedUntil, at);
}

/** After a success: what was counted against this subject is forgiven. */
export async function forgiveUses(name: LimitName, subject: string): Promise<void> {
  await db().limit.deleteMany({ where: { key: `${name}:${sha256(subject).slice(0, 32)}` } });
}

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
