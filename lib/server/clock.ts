import "server-only";

/** The time, as a function that tests can set ahead. Milliseconds since 1970. */
let offsetMs = 0;

export function now(): Date {
  return new Date(Date.now() + offsetMs);
}

/** For tests: every later now() is this much ahead. */
export function moveClock(byMs: number): void {
  offsetMs = byMs;
}

export function after(from: Date, ms: number): Date {
  return new Date(from.getTime() + ms);
}

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;
