import { monthIndex, type Month } from "#lib/time.ts";
import { readRange } from "./date-claims.ts";
import { monthsOf } from "./lengths.ts";
import type { Source } from "./sources.ts";
import type { Token } from "./token.ts";
import { wordKey } from "./word-forms.ts";

const keysOf = (text: string) => new Set(text.split(" ").map((word) => wordKey(word)));

const GRADUATE = wordKey("graduate");
/** What is said of schooling that has ended, and of schooling that goes on. */
const ENDED = keysOf("graduate complete earn obtain receive hold award finish gain get qualify");
const GOING_ON = keysOf(
  "student study pursue candidate expect expected undergraduate enroll enrolled current",
);

/** Whether schooling goes on: a beginning alone, or an end that is yet to come. */
export function isUnfinished({ implied, ranges, isOngoing }: Source, today: Month | undefined): boolean {
  if (!implied.has(GRADUATE)) return false;
  if (isOngoing) return true;
  return ranges.some((text) => {
    if (!readRange(text)) return false;
    if (/[–—-]\s*$/.test(text)) return true;
    const months = monthsOf(text, today);
    return today !== undefined && months !== null && months.last > monthIndex(today);
  });
}

/** Whether a word is true of schooling because it goes on, or false because it does; null where that says nothing. */
export function saysOfSchooling(key: string, source: Source, today: Month | undefined): boolean | null {
  const [isEnd, isCourse] = [ENDED.has(key), GOING_ON.has(key)];
  if ((!isEnd && !isCourse) || source.words.has(key) || !isUnfinished(source, today)) return null;
  return isCourse;
}

/** "Completed an MSc in 2013": says when schooling ended, which is not when it began. */
export function datesEnd(token: Token, tokens: Token[], { implied }: Source): boolean {
  if (token.date?.role !== "in" || !implied.has(GRADUATE)) return false;
  return tokens.slice(Math.max(0, token.at - clauseLookedAt), token.at).some(({ key }) => ENDED.has(key));
}

const clauseLookedAt = 14;
