import type { NumberClaim } from "./number-claim.ts";

/** No phrase about a number is longer. */
export const phraseLength = 60;

/** What a text says right behind a number. */
export const behind = (text: string, { to }: NumberClaim) => text.slice(to, to + phraseLength);

/** Equal but for what floating point leaves over. */
export const isNear = (a: number, b: number) =>
  Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
