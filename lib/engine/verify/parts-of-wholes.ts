import type { NumberClaim } from "./number-claim.ts";
import type { Source } from "./sources.ts";
import type { Reading, Token } from "./token.ts";

// What a part and its whole make: "a fifth of whom" of "29 pupils, 6 of whom", "94%" of "31 of 33", "all but two of 33",
// "128 were not approved" of "340, of which 212 were".

type Part = { part: number; whole: number };

/** The parts that a statement gives with their wholes: "31 of 33", "340 applications, of which 212". */
export function partsOf({ numbers }: Pick<Source, "numbers">): Part[] {
  return numbers.flatMap((one, at): Part[] => {
    const isPlain = (number: NumberClaim) =>
      number.modifier === "" && number.unit === "" && !number.isFraction && number.value > 0;
    if (one.pair?.joint === "share")
      return one.pair.place === "first" && isPlain(one) && one.value < one.pair.other && one.value > 1
        ? [{ part: one.value, whole: one.pair.other }]
        : [];
    const before = numbers.slice(0, at).filter(({ isKind }) => !isKind);
    const whole = before.findLast((other) => other.pair === null && other.ofThem === "");
    const isPart = one.ofThem !== "" || (PARTED.test(one.counted) && whole === before.at(-1));
    if (!isPart || one.pair || !whole || !isPlain(one) || !isPlain(whole)) return [];
    return one.value < whole.value ? [{ part: one.value, whole: whole.value }] : [];
  });
}

// "38 complaints, 21 upheld".
const PARTED =
  /^(?:[a-z]{2,}ed|upheld|won|lost|sold|built|held|left|sent|paid|found|met|kept|bought|taken)(?: in| by| at| so|$)/;

/** Whether a share is what a part and its whole make, rounded as its writer says. */
export function isPortionOfWhole(number: NumberClaim, source: Source): boolean {
  if (number.portion === null || !number.isFraction || (number.role !== "" && number.role !== "at"))
    return false;
  const asked = number.portion;
  return partsOf(source).some(({ part, whole }) => {
    const share = part / whole;
    if (number.modifier === "over") return share > asked && share - asked <= farthestOver;
    if (number.modifier === "nearly") return share < asked && asked - share <= farthest;
    if (number.modifier === "under") return share < asked && asked - share <= farthestOver;
    if (number.modifier === "about") return Math.abs(share - asked) <= farthest;
    if (number.modifier !== "") return false;
    if (number.unit === "%") {
      const percent = 100 * share;
      const isWhole = Number.isInteger(number.value);
      return isWhole ? Math.round(percent) === number.value : Math.round(percent * 10) / 10 === number.value;
    }
    return Math.abs(share - asked) < 1e-6;
  });
}

const farthest = 0.03;
const farthestOver = 0.15;

/** "About 60 of them" of "about 150, 40% of them": no nearer than the whole is said. */
export function isCountOfShare(number: NumberClaim, { numbers }: Source): boolean {
  if (number.ofThem === "" || number.unit !== "" || number.pair || number.isFraction) return false;
  return numbers.some((share, at) => {
    const whole = numbers[at - 1];
    if (
      !whole ||
      share.portion === null ||
      share.ofThem === "" ||
      share.pair ||
      whole.pair ||
      whole.unit !== ""
    )
      return false;
    const isVague = whole.modifier === "about" || share.modifier === "about";
    if ((whole.modifier !== "" || share.modifier !== "") && !isVague) return false;
    const count = whole.value * share.portion;
    return number.modifier === "about"
      ? Math.abs(number.value - count) <= farthest * count
      : number.modifier === "" && !isVague && Math.abs(number.value - count) < 1e-6;
  });
}

const ALL_BUT =
  /\b(?:all but|all except|except for|bar) (?:\p{L}+ (?:out )?of (?:the )?|[\p{N}]+ (?:out )?of (?:the )?)?$/iu;
const looked = 30;

/** "All but two of 33" of "31 of 33". */
export function isAllBut(number: NumberClaim, source: Source, text: string): boolean {
  if (!ALL_BUT.test(text.slice(Math.max(0, number.start - looked), number.start))) return false;
  const { pair } = number;
  const [left, whole] =
    pair?.joint === "share"
      ? pair.place === "first"
        ? [number.value, pair.other]
        : [pair.other, number.value]
      : [number.value, null];
  return partsOf(source).some(
    (one) => one.whole - one.part === left && (whole === null || whole === one.whole),
  );
}

const DENIED = /^[^.;:()]{0,80}?(?:\bnot\b|n['’]t\b|\bwithout\b)/i;

/** The number of those of whom something is denied that is said of the others: "23 of the 29 do not have a plan". */
export function isOfTheRest(number: NumberClaim, source: Source, text: string): boolean {
  if (number.modifier !== "" || number.unit !== "" || number.measure) return false;
  if (!DENIED.test(text.slice(number.to, number.to + 2 * looked + looked))) return false;
  const { pair } = number;
  if (pair && pair.joint !== "share") return false;
  const [left, whole] = !pair
    ? [number.value, null]
    : pair.place === "first"
      ? [number.value, pair.other]
      : [pair.other, number.value];
  return partsOf(source).some(
    (one) => one.whole - one.part === left && (whole === null || whole === one.whole),
  );
}

/** Whether a word denies of the rest what is said of the part. */
export function deniesOfRest(
  place: { start: number },
  source: Source,
  { tokens, text }: Pick<Reading, "tokens" | "text">,
): boolean {
  const last = tokens.findLast((one) => one.number !== undefined && one.end <= place.start);
  return last !== undefined && isOfTheRest(last.number!, source, text) && isInOneClause(last, place, text);
}

const isInOneClause = (number: Token, place: { start: number }, text: string) =>
  !/[.;:()]/.test(text.slice(number.end, place.start));

const PART_OF_IT =
  /\b(?:half|halves|thirds?|quarters?|fifths?|percent|per cent|%|most|majority|all but \p{L}+) of (?:the |all |those |these )?(?:(?:[\p{L}-]+ ){0,3}\p{L}+['’]s? )?$/iu;

/** The whole in "more than half of the team's 60 articles" of "35 of the 60". */
export function isWholeOfPart(number: NumberClaim, source: Source, text: string): boolean {
  if (number.modifier !== "" || number.unit !== "" || number.pair) return false;
  if (!PART_OF_IT.test(text.slice(Math.max(0, number.start - looked - looked), number.start))) return false;
  return partsOf(source).some(({ whole }) => whole === number.value);
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const isSaid = (value: number, text: string) =>
  new RegExp(`\\b(?:${value}|${SMALL[value] ?? value})\\b`, "i").test(text);

const REST = /\b(?:remaining|other|rest,|others,) $/i;
const OF_ALL = /(?:^|[.;,] )[Oo]f (?:the |all |our |my )?$/;

/** "The remaining seven" of "9 of 16", "of twelve stations I maintain eight" of "8 of the 12". */
export function isRestOrWhole(number: NumberClaim, source: Source, text: string): boolean {
  if (number.modifier !== "" || number.unit !== "" || number.pair) return false;
  const before = text.slice(Math.max(0, number.start - looked), number.start);
  const [isRest, isWhole] = [REST.test(before), OF_ALL.test(before)];
  if (!isRest && !isWhole) return false;
  return partsOf(source).some(({ part, whole }) =>
    isRest
      ? whole - part === number.value
      : whole === number.value && (isSaid(part, text) || isSaid(whole - part, text)),
  );
}

/** "31 of 48" for "48, 31 of which", and the other way round. */
export function isSamePart(number: NumberClaim, source: Source, text: string): boolean {
  const { pair } = number;
  if (
    !pair &&
    number.ofThem !== "" &&
    number.after.length === 0 &&
    number.modifier === "" &&
    number.unit === ""
  )
    return partsOf(source).some(({ part, whole }) => part === number.value && isSaid(whole, text));
  if (pair?.joint !== "share" || number.modifier !== "" || number.unit !== "") return false;
  const [part, whole] = pair.place === "first" ? [number.value, pair.other] : [pair.other, number.value];
  return partsOf(source).some((one) => one.part === part && one.whole === whole);
}
