import { isDifference, isHalf, isTimesOver } from "./differences.ts";
import type { NumberClaim } from "./number-claim.ts";
import {
  isAllBut,
  isCountOfShare,
  isOfTheRest,
  isPortionOfWhole,
  isRestOrWhole,
  isSamePart,
  isWholeOfPart,
} from "./parts-of-wholes.ts";
import type { Source } from "./sources.ts";
import {
  isAmongThem,
  isAsOften,
  isCounted,
  isMadeOf,
  isOverTarget,
  isQuotient,
  isRestOf,
  isSeasons,
  isTotal,
} from "./totals.ts";

/** What the fact's numbers make by themselves, and the years of roles added up. */
export function isWorkedOut(number: NumberClaim, source: Source, text: string): boolean {
  if (source.numbers.length === 0 && source.dates.length === 0 && source.facts.length > 1) return false;
  return (
    isDifference(number, source, text) ||
    isHalf(number, source, text) ||
    isCounted(number, source, text) ||
    isRestOf(number, source, text) ||
    isTotal(number, source, text) ||
    isMadeOf(number, source, text) ||
    isPortionOfWhole(number, source) ||
    isWholeOfPart(number, source, text) ||
    isSamePart(number, source, text) ||
    isAllBut(number, source, text) ||
    isOfTheRest(number, source, text) ||
    isRestOrWhole(number, source, text) ||
    isAmongThem(number, source, text) ||
    isSeasons(number, source, text) ||
    isOverTarget(number, source, text) ||
    isQuotient(number, source, text) ||
    isTimesOver(number, source, text) ||
    isCountOfShare(number, source) ||
    isAsOften(number, source, text)
  );
}
